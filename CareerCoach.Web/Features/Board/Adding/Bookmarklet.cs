namespace CareerCoach.Web.Features.Board.Adding;

/// <summary>
/// The "Save to CareerCoach" bookmark: a script that runs on the page the person looks at, gathers its JobPosting data, or its markup without scripts and pictures,
/// and opens our add dialog with it. It hands over behind the "#" of the address, which stays in the browser: no request from the foreign page, no cookie, no window handle.
/// </summary>
public static class Bookmarklet
{
    private const string Script = """
        (() => {
          const d = document, esc = t => t.replace(/&/g, "&amp;").replace(/</g, "&lt;"), all = (e, s) => [...e.querySelectorAll(s)];
          const most = 150000, picked = String(getSelection()).trim();
          const data = all(d, 'script[type="application/ld+json"]').map(s => s.textContent).filter(t => t.includes("JobPosting") && t.length < most && !/<\/script/i.test(t));
          const text = t => "<pre>" + esc(t.slice(0, most / 3)) + "</pre>";
          let body = picked.length > 200 ? text(picked) : "";
          if (!body) {
            const main = d.querySelector("main,[role=main]"), copy = (main && main.innerText.length > 600 ? main : d.body).cloneNode(true);
            all(copy, "script,style,svg,noscript,iframe,video,audio,canvas,template,link,input,select,textarea,button,nav,footer,dialog").forEach(e => e.remove());
            all(copy, "*").forEach(e => [...e.attributes].forEach(a => {
              if (a.value.length > 300 || !/^(id|class|alt|href|item(prop|type|scope)|hidden|role|aria-hidden|data-(automation-id|qa|ui|at|test|testid|company-name|ph-at-id))$/.test(a.name)) { e.removeAttribute(a.name); }
            }));
            body = copy.outerHTML;
            if (body.length > most) { body = text(d.body.innerText); }
          }
          const site = d.querySelector('meta[property="og:site_name"]');
          const html = "<html><head><title>" + esc(d.title) + "</title>" + (site ? '<meta property="og:site_name" content="' + esc(site.content).replace(/"/g, "&quot;") + '">' : "")
            + data.map(t => '<script type="application/ld+json">' + t + "<" + "/script>").join("") + "</head><body>" + body + "</body></html>";
          open("BASEboard/add#clip=" + encodeURIComponent(JSON.stringify({ url: location.href, html: html })));
        })()
        """;

    /// <summary>The bookmark's address for this installation.</summary>
    /// <param name="baseAddress">Where CareerCoach runs, with the slash at its end.</param>
    public static string Address(string baseAddress) =>
        "javascript:" + Uri.EscapeDataString(Script.Replace("BASE", baseAddress, StringComparison.Ordinal));
}
