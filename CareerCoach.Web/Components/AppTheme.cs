using MudBlazor;

namespace CareerCoach.Web.Components;

/// <summary>MudBlazor's theme, with the same values as the tokens in <c>wwwroot-assets/app.css</c>.</summary>
public static class AppTheme
{
    public static MudTheme Theme { get; } = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#0f766e",
            PrimaryContrastText = "#ffffff",
            Secondary = "#5a6462",
            SecondaryContrastText = "#ffffff",
            Background = "#f7f7f5",
            BackgroundGray = "#f0f0ec",
            Surface = "#ffffff",
            DrawerBackground = "#ffffff",
            AppbarBackground = "#ffffff",
            TextPrimary = "#1c2322",
            TextSecondary = "#5a6462",
            TextDisabled = "#8a9391",
            ActionDefault = "#5a6462",
            LinesDefault = "#e3e4df",
            LinesInputs = "#858d8a",
            TableLines = "#e3e4df",
            Divider = "#e3e4df",
            Success = "#15703c",
            Warning = "#8a5a00",
            Error = "#b42318",
            Info = "#1d5fb8",
            Dark = "#1c2322",
            DarkContrastText = "#ffffff",
        },
        PaletteDark = new PaletteDark
        {
            Primary = "#3fc1b0",
            PrimaryContrastText = "#06241f",
            Secondary = "#a5b0ad",
            SecondaryContrastText = "#121615",
            Background = "#121615",
            BackgroundGray = "#151a19",
            Surface = "#1a1f1e",
            DrawerBackground = "#1a1f1e",
            AppbarBackground = "#1a1f1e",
            TextPrimary = "#e8ecea",
            TextSecondary = "#a5b0ad",
            TextDisabled = "#78837f",
            ActionDefault = "#a5b0ad",
            LinesDefault = "#2b3331",
            LinesInputs = "#75817e",
            TableLines = "#2b3331",
            Divider = "#2b3331",
            Success = "#5fd08f",
            SuccessContrastText = "#06240f",
            Warning = "#f0b849",
            WarningContrastText = "#2a1d00",
            Error = "#ff8b7e",
            ErrorContrastText = "#3a0d08",
            Info = "#85b8ff",
            InfoContrastText = "#06203f",
            Dark = "#e8ecea",
            DarkContrastText = "#121615",
        },
        Typography = new Typography { Default = new DefaultTypography { FontFamily = ["Inter", "system-ui", "sans-serif"], FontSize = ".9375rem", LineHeight = "1.5", LetterSpacing = "normal" } },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "10px" },
    };
}
