namespace CareerCoach.Web.Components;

/// <summary>
/// The icons of the product, all of one set (MudBlazor's <c>Icons.Material.Rounded</c>), by what they mean here.
/// Each is a reference into one file that the browser keeps: sent as paths they were a third of what a page's first batches weigh.
/// </summary>
public static class AppIcons
{
    private const string Of = "<use href=\"icons/icons.svg#", End = "\"/>";

    public const string Home = Of + "Home" + End;
    public const string Board = Of + "ViewKanban" + End;
    public const string Job = Of + "WorkOutline" + End;
    public const string Interview = Of + "Event" + End;
    public const string Document = Of + "FolderOpen" + End;
    public const string Resume = Of + "Description" + End;
    public const string Profile = Of + "PersonOutline" + End;
    public const string Coach = Of + "Forum" + End;
    public const string MockInterview = Of + "RecordVoiceOver" + End;
    public const string Goal = Of + "Flag" + End;
    public const string Assessment = Of + "Checklist" + End;
    public const string Insights = Of + "Insights" + End;
    public const string Contact = Of + "Contacts" + End;
    public const string Offer = Of + "LocalOffer" + End;
    public const string Notification = Of + "NotificationsNone" + End;
    public const string Settings = Of + "Tune" + End;
    public const string Admin = Of + "AdminPanelSettings" + End;
    public const string Trash = Of + "DeleteOutline" + End;
    public const string Archive = Of + "Inventory2" + End;
    public const string SignOut = Of + "Logout" + End;
    public const string Account = Of + "AccountCircle" + End;
    public const string More = Of + "MoreHoriz" + End;
    public const string Add = Of + "Add" + End;
    public const string Edit = Of + "Edit" + End;
    public const string Close = Of + "Close" + End;
    public const string Search = Of + "Search" + End;
    public const string Filter = Of + "FilterList" + End;
    public const string Upload = Of + "UploadFile" + End;
    public const string Download = Of + "Download" + End;
    public const string Link = Of + "Link" + End;
    public const string Send = Of + "ArrowUpward" + End;
    public const string Stop = Of + "Stop" + End;
    public const string Retry = Of + "Refresh" + End;
    public const string Copy = Of + "ContentCopy" + End;
    public const string Move = Of + "SwapHoriz" + End;
    public const string Check = Of + "Check" + End;
    public const string Star = Of + "StarRate" + End;
    public const string Warning = Of + "WarningAmber" + End;
    public const string Info = Of + "Info" + End;
    public const string Lock = Of + "Lock" + End;
    public const string NotFound = Of + "TravelExplore" + End;
    public const string Light = Of + "LightMode" + End;
    public const string Dark = Of + "DarkMode" + End;
    public const string Sparkle = Of + "AutoAwesome" + End;
    public const string Time = Of + "Schedule" + End;
    public const string Place = Of + "Place" + End;
    public const string Money = Of + "Payments" + End;
    public const string Back = Of + "ArrowBack" + End;
    public const string Next = Of + "ArrowForward" + End;
    public const string Table = Of + "TableRows" + End;
    public const string Pdf = Of + "PictureAsPdf" + End;
    public const string Image = Of + "Image" + End;
    public const string TextFile = Of + "TextSnippet" + End;
    public const string Restore = Of + "SettingsBackupRestore" + End;
    public const string Call = Of + "Call" + End;
    public const string Mail = Of + "MailOutline" + End;
    public const string Help = Of + "HelpOutline" + End;
}
