using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot.Dialogs.Listening;

/// <summary>
/// Short things a person may type, as content lists them: <c>what is my (attachment|) style</c>, where <c>(a|b)</c> is either and an empty alternative is optional.
/// They stand for the whole message, give or take politeness and a small typing mistake.
/// </summary>
public sealed class Phrases
{
    public static readonly Phrases None = new([]);

    private static readonly string[] Politeness = ["please", "pls", "ok", "okay", "hey", "thanks", "now", "coach", "can we", "can i", "could we", "lets", "i want to", "i would like to", "id like to", "just"];

    private readonly HashSet<string> _all;

    private Phrases(IEnumerable<string> all) => _all = new HashSet<string>(all, StringComparer.Ordinal);

    public IEnumerable<string> All => _all;

    public static Phrases Of(params string[] written) => new(written.SelectMany(Expand).Select(MessageReader.Plain));

    /// <summary>Reads a list of phrases; mistakes go to the errors of its file.</summary>
    public static Phrases Read(ContentNode? list, string place)
    {
        if (list is null)
            return None;
        var all = new List<string>();
        foreach (var item in list.Items)
        {
            if (!item.IsText || item.Text.Length == 0)
            {
                item.Source.Errors.NeedsSentence(item, place);
                continue;
            }

            try
            {
                all.AddRange(Expand(item.Text).Select(MessageReader.Plain));
            }
            catch (FormatException mistake)
            {
                item.Source.Errors.BadPattern(item, 0, mistake.Message);
            }
        }

        return new Phrases(all);
    }

    /// <summary>True when the whole message is one of the phrases, word for word.</summary>
    public bool Are(string plain) => plain.Length > 0 && _all.Contains(plain);

    /// <summary>True when the whole message is one of the phrases, with politeness around it at most: for what must not be started by a slip (“attention” is not “retention”).</summary>
    public bool AreSaid(string plain) => Are(plain) || Are(WithoutPoliteness(plain));

    /// <summary>True when the whole message means one of the phrases: politeness around it and a small typing mistake in it do not matter.</summary>
    public bool AreMeantBy(string plain)
    {
        if (plain.Length is 0 or > 60)
            return false;
        var bare = WithoutPoliteness(plain);
        return Are(plain) || Are(bare) || _all.Any(phrase => Typing.IsSlip(bare, phrase));
    }

    private static string WithoutPoliteness(string plain)
    {
        var changed = true;
        while (changed)
        {
            changed = false;
            foreach (var polite in Politeness)
            {
                if (plain.StartsWith(polite + " ", StringComparison.Ordinal))
                    (plain, changed) = (plain[(polite.Length + 1)..], true);
                if (plain.EndsWith(" " + polite, StringComparison.Ordinal))
                    (plain, changed) = (plain[..^(polite.Length + 1)], true);
            }
        }

        return plain;
    }

    /// <summary>Writes the alternatives out: “(a|b|) c” is “a c”, “b c” and “c”.</summary>
    private static IEnumerable<string> Expand(string phrase)
    {
        var open = phrase.LastIndexOf('(');
        if (open < 0)
            return phrase.Contains(')', StringComparison.Ordinal) ? throw new FormatException("this “)” closes nothing") : [phrase];
        var close = phrase.IndexOf(')', open);
        if (close < 0)
            throw new FormatException("this “(” is never closed");
        return phrase[(open + 1)..close].Split('|').SelectMany(choice => Expand(phrase[..open] + choice + phrase[(close + 1)..]));
    }
}
