namespace AttachmentCoachBot.Language.SecondOpinion;

/// <summary>
/// A question that a <see cref="Scorer"/> answers. Its labels are what the labelled sentences say under <paramref name="Properties"/>: a text is itself a label
/// (<c>"category": "suicide"</c>), each of a list is one (<c>"kinds": ["label"]</c>), and <c>true</c> makes the property's own name one (<c>"blame": true</c>).
/// The weights stand beside this file as <c>NAME.weights.txt</c> and are written by <c>train NAME</c>.
/// </summary>
/// <param name="KnownToRules">
/// Files whose sentences the rules were written on. The rules are right there far more often than on a stranger's sentences, so what they found (features that begin
/// with “rule”) is left out when a scorer learns from them; else it would learn to believe every rule.
/// </param>
public sealed record OpinionTask(string Name, IReadOnlyList<string> Properties, IReadOnlyList<string> KnownToRules)
{
    /// <summary>
    /// Everyday texts: the development sentences of other tasks, which this one learns to leave alone. A set that was written to be hard holds far more danger than a day of
    /// real conversations; learning from it alone taught to see danger in one everyday message of ten.
    /// </summary>
    public EverydayTexts? Everyday { get; init; }

    public static readonly OpinionTask Blame = new("blame", ["blame", "kinds"], ["blame.jsonl", "blame-drafts.jsonl"]);
    public static readonly OpinionTask Crisis = new("crisis", ["category"], ["crisis.jsonl", "crisis-more.jsonl"])
    {
        Everyday = new EverydayTexts("none", ["blame", "everyday", "moves", "rephrase", "style", "triggers"], ["feeling_controlled"]),
    };
    public static readonly OpinionTask Triggers = new("triggers", ["trigger"], ["triggers.jsonl"]);
    public static readonly OpinionTask Style = new("style", ["style"], ["style.jsonl"]);

    /// <summary>Which way a line of a rehearsal goes: “softens”, “hardens” or “neutral”. The moves that the rehearsal's own rules found are among its features.</summary>
    public static readonly OpinionTask Moves = new("moves", ["direction"], []);

    /// <summary>Those that see nothing but the language engine.</summary>
    public static IReadOnlyList<OpinionTask> All { get; } = [Blame, Crisis, Triggers, Style];
}

/// <param name="Label">The label that they all get.</param>
/// <param name="Sets">The sets they come from.</param>
/// <param name="Except">Labels of those sets whose texts are too near to say: they are left out, and so is every text where the rules hear something.</param>
public sealed record EverydayTexts(string Label, IReadOnlyList<string> Sets, IReadOnlyList<string> Except);
