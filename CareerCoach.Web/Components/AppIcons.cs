using MudBlazor;

namespace CareerCoach.Web.Components;

/// <summary>The icons of the product, all of one set (Material Rounded), by what they mean here.</summary>
public static class AppIcons
{
    public const string Home = Icons.Material.Rounded.Home;
    public const string Board = Icons.Material.Rounded.ViewKanban;
    public const string Job = Icons.Material.Rounded.WorkOutline;
    public const string Interview = Icons.Material.Rounded.Event;
    public const string Document = Icons.Material.Rounded.FolderOpen;
    public const string Resume = Icons.Material.Rounded.Description;
    public const string Profile = Icons.Material.Rounded.PersonOutline;
    public const string Coach = Icons.Material.Rounded.Forum;
    public const string MockInterview = Icons.Material.Rounded.RecordVoiceOver;
    public const string Goal = Icons.Material.Rounded.Flag;
    public const string Assessment = Icons.Material.Rounded.Checklist;
    public const string Insights = Icons.Material.Rounded.Insights;
    public const string Contact = Icons.Material.Rounded.Contacts;
    public const string Offer = Icons.Material.Rounded.LocalOffer;
    public const string Notification = Icons.Material.Rounded.NotificationsNone;
    public const string Settings = Icons.Material.Rounded.Tune;
    public const string Admin = Icons.Material.Rounded.AdminPanelSettings;
    public const string Trash = Icons.Material.Rounded.DeleteOutline;
    public const string Archive = Icons.Material.Rounded.Inventory2;
    public const string SignOut = Icons.Material.Rounded.Logout;
    public const string Account = Icons.Material.Rounded.AccountCircle;
    public const string More = Icons.Material.Rounded.MoreHoriz;
    public const string Add = Icons.Material.Rounded.Add;
    public const string Edit = Icons.Material.Rounded.Edit;
    public const string Close = Icons.Material.Rounded.Close;
    public const string Search = Icons.Material.Rounded.Search;
    public const string Filter = Icons.Material.Rounded.FilterList;
    public const string Upload = Icons.Material.Rounded.UploadFile;
    public const string Download = Icons.Material.Rounded.Download;
    public const string Link = Icons.Material.Rounded.Link;
    public const string Send = Icons.Material.Rounded.ArrowUpward;
    public const string Stop = Icons.Material.Rounded.Stop;
    public const string Retry = Icons.Material.Rounded.Refresh;
    public const string Copy = Icons.Material.Rounded.ContentCopy;
    public const string Move = Icons.Material.Rounded.SwapHoriz;
    public const string Check = Icons.Material.Rounded.Check;
    public const string Star = Icons.Material.Rounded.StarRate;
    public const string Warning = Icons.Material.Rounded.WarningAmber;
    public const string Info = Icons.Material.Rounded.Info;
    public const string Lock = Icons.Material.Rounded.Lock;
    public const string NotFound = Icons.Material.Rounded.TravelExplore;
    public const string Light = Icons.Material.Rounded.LightMode;
    public const string Dark = Icons.Material.Rounded.DarkMode;
    public const string Sparkle = Icons.Material.Rounded.AutoAwesome;
    public const string Time = Icons.Material.Rounded.Schedule;
    public const string Place = Icons.Material.Rounded.Place;
    public const string Money = Icons.Material.Rounded.Payments;
    public const string Back = Icons.Material.Rounded.ArrowBack;
    public const string Next = Icons.Material.Rounded.ArrowForward;
    public const string Table = Icons.Material.Rounded.TableRows;
    public const string Pdf = Icons.Material.Rounded.PictureAsPdf;
    public const string Image = Icons.Material.Rounded.Image;
    public const string TextFile = Icons.Material.Rounded.TextSnippet;
    public const string Restore = Icons.Material.Rounded.SettingsBackupRestore;
    public const string Call = Icons.Material.Rounded.Call;
    public const string Mail = Icons.Material.Rounded.MailOutline;
    public const string Help = Icons.Material.Rounded.HelpOutline;
}
