namespace CareerCoach.Web.Storage;

/// <summary>A person's file on its way out.</summary>
/// <param name="Content">The bytes; the answer closes them.</param>
/// <param name="Name">The name to save it under.</param>
/// <param name="MimeType">The media type that was found in its content.</param>
public sealed record StoredFile(Stream Content, string Name, string MimeType)
{
    /// <summary>Answers with the file to be saved, never shown: a name by RFC 6266, no guessing of types, nothing kept by caches.</summary>
    public static IResult Download(StoredFile? file, HttpContext http) => Answer(file, http, f => Results.File(f.Content, "application/octet-stream", f.Name));

    /// <summary>Answers with the file under its own type, for a preview in our pages. Only for PDF and images.</summary>
    public static IResult Show(StoredFile? file, HttpContext http) => Answer(file, http, f => Results.File(f.Content, f.MimeType));

    private static IResult Answer(StoredFile? file, HttpContext http, Func<StoredFile, IResult> answer)
    {
        if (file is null)
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = "private, no-store";
        return answer(file);
    }
}
