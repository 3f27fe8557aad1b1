namespace CareerCoach.Web.Intelligence.Rules.Analysis;

/// <summary>English verbs that open a strong bullet, and openings that hide what was done.</summary>
internal static class ActionVerbs
{
    private static readonly HashSet<string> Roots = new(StringComparer.OrdinalIgnoreCase)
    {
        "accelerate", "achieve", "acquire", "adapt", "administer", "advise", "advocate", "align", "allocate", "analyse", "analyze", "answer", "apply", "appraise", "approve", "architect", "arrange", "assemble", "assess", "assign", "audit", "author", "automate", "award",
        "balance", "boost", "brief", "budget", "build", "built", "calculate", "calibrate", "care", "catalogue", "centralise", "centralize", "champion", "check", "clean", "close", "coach", "co-author", "co-found", "collaborate", "collect", "combine", "compile", "complete", "compose", "conduct", "configure", "consolidate", "construct", "consult", "contract", "contribute", "control", "convert", "convince", "cook", "coordinate", "counsel", "create", "cultivate", "curate", "cut", "cuts",
        "debug", "decrease", "define", "delegate", "deliver", "demonstrate", "deploy", "design", "detect", "develop", "devise", "diagnose", "digitise", "digitize", "direct", "discover", "dispatch", "distribute", "document", "double", "draft", "draw", "drew", "drive", "drove", "earn", "edit", "educate", "eliminate", "enable", "encourage", "enforce", "engineer", "enhance", "ensure", "establish", "estimate", "evaluate", "exceed", "execute", "expand", "expedite", "explain", "extend",
        "facilitate", "file", "finalise", "finalize", "fit", "fix", "forecast", "formulate", "foster", "found", "fulfil", "fulfill", "fund", "gain", "gather", "generate", "govern", "grow", "grew", "guard", "guide", "handle", "harmonise", "head", "help", "hire", "host", "identify", "illustrate", "implement", "improve", "increase", "influence", "inform", "initiate", "innovate", "inspect", "inspire", "install", "institute", "instruct", "integrate", "interpret", "interview", "introduce", "invent", "investigate", "invoice", "launch", "lead", "led", "lift", "liaise", "lower",
        "maintain", "make", "made", "manage", "manufacture", "map", "market", "maximise", "maximize", "measure", "mediate", "mentor", "merge", "migrate", "minimise", "minimize", "model", "moderate", "modernise", "modernize", "monitor", "motivate", "move", "negotiate", "normalise", "nurse", "observe", "obtain", "onboard", "open", "operate", "optimise", "optimize", "orchestrate", "order", "organise", "organize", "orient", "overhaul", "oversee", "oversaw", "own",
        "pack", "paint", "partner", "perform", "persuade", "pilot", "pioneer", "plan", "prepare", "present", "preserve", "prevent", "prioritise", "prioritize", "process", "procure", "produce", "program", "project", "promote", "propose", "prototype", "prove", "provide", "publish", "purchase", "qualify", "raise", "ran", "rate", "rebuild", "rebuilt", "receive", "recommend", "reconcile", "record", "recruit", "redesign", "reduce", "refactor", "refine", "register", "reorganise", "reorganize", "repair", "replace", "report", "represent", "research", "resolve", "respond", "restore", "restructure", "retain", "review", "revise", "revive", "run", "runs",
        "save", "scale", "schedule", "secure", "select", "sell", "sold", "serve", "service", "set", "sets", "shape", "ship", "simplify", "solve", "source", "spearhead", "specify", "speed", "sped", "staff", "standardise", "standardize", "start", "steer", "stock", "streamline", "strengthen", "study", "summarise", "summarize", "supervise", "supply", "support", "survey", "sustain", "taught", "teach", "test", "track", "trade", "train", "transfer", "transform", "translate", "transport", "treat", "triage", "triple", "troubleshoot", "tutor", "uncover", "unify", "update", "upgrade", "validate", "verify", "weld", "win", "wire", "won", "write", "wrote",
    };

    /// <summary>Openings that say a duty and not a deed.</summary>
    public static IReadOnlyList<string> WeakOpenings { get; } =
        ["Responsible for", "Responsibilities included", "Responsibilities include", "Duties included", "Duties include", "In charge of", "Tasked with", "Worked on", "Worked with", "Helped with", "Helped to", "Assisted with", "Assisted in", "Involved in", "Participated in", "Was part of", "Part of a team"];

    /// <summary>Words that are used up in resumes: they claim and show nothing.</summary>
    public static IReadOnlyList<string> Cliches { get; } =
        ["team player", "hard-working", "hardworking", "hard worker", "go-getter", "results-driven", "results-oriented", "detail-oriented", "self-starter", "self-motivated", "think outside the box", "thinking outside the box", "synergy", "best of breed", "dynamic", "highly motivated", "excellent communication skills", "proven track record", "passionate", "guru", "ninja", "rockstar", "go-to person", "value add", "strategic thinker", "people person"];

    /// <summary>True for a verb of action in its base, past or third-person form.</summary>
    public static bool IsAction(string word) => word.Length > 1 && Forms(word).Any(Roots.Contains);

    /// <summary>True for the past form of a verb of action.</summary>
    public static bool IsPast(string word) => word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) || Irregular.Contains(word);

    private static readonly HashSet<string> Irregular = new(StringComparer.OrdinalIgnoreCase) { "built", "led", "ran", "wrote", "taught", "grew", "drove", "won", "made", "sold", "drew", "oversaw", "rebuilt", "sped" };

    private static IEnumerable<string> Forms(string word)
    {
        yield return word;
        foreach (var ending in new[] { "ing", "ed", "es", "s", "d" })
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                var stem = word[..^ending.Length];
                yield return stem;
                yield return stem + "e";
                if (stem.EndsWith('i'))
                {
                    yield return stem[..^1] + "y";
                }

                if (stem.Length > 3 && stem[^1] == stem[^2])
                {
                    yield return stem[..^1]; // "planned" -> "plan"
                }
            }
        }
    }
}
