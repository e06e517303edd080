using System.Text.RegularExpressions;

namespace AttachmentCoachBot.Dialogs.Listening;

/// <summary>Finds the option that a typed message means: its label, a part of it, its number, a number inside its range, yes or no, or a slip of one of these.</summary>
public static partial class Choosing
{
    private static readonly Phrases Yes = Phrases.Of(
        "yes", "y", "yeah", "yep", "yup", "sure", "ok", "okay", "ya", "yes please", "please", "please do", "of course", "absolutely", "definitely", "why not", "sounds good", "go ahead",
        "lets do it", "lets go", "do it", "i think so", "i guess", "i guess so", "that is right", "thats right", "right", "correct", "true", "alright", "fine");

    private static readonly Phrases No = Phrases.Of(
        "no", "n", "nope", "nah", "no thanks", "no thank you", "not now", "not really", "not yet", "later", "maybe later", "rather not", "id rather not", "i dont think so", "never mind", "nevermind", "not today");

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"];

    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "i", "the", "a", "an", "to", "of", "it", "is", "was", "me", "my", "im", "felt", "feel", "and", "or", "that", "this", "one", "more", "like", "in", "on", "so", "be", "with", "they", "would", "them", "please", "want", "wanted", "else", "something", "id",
    };

    /// <summary>The position of the option meant, or -1 when none is, or more than one might be.</summary>
    /// <param name="options">For each option, its label first and then other words for it.</param>
    public static int Find(string plain, IReadOnlyList<IReadOnlyList<string>> options)
    {
        if (plain.Length == 0)
            return -1;
        var labels = options.Select(words => words.Select(MessageReader.Plain).ToList()).ToList();
        var exact = labels.FindIndex(words => words.Contains(plain));
        if (exact >= 0)
            return exact;
        var numbered = ByNumber(plain, labels);
        if (numbered >= 0)
            return numbered;
        var agreed = ByAgreement(plain, labels);
        if (agreed >= 0)
            return agreed;

        var parts = options.Select(words => words.SelectMany(Parts).ToList()).ToList();
        return Only(parts, words => words.Contains(plain))
            ?? Only(parts, words => words.Any(part => part.Length > 2 && $" {plain} ".Contains($" {part} ", StringComparison.Ordinal)))
            ?? Only(labels, words => words.Any(label => AllIn(plain, label)))
            ?? Only(parts, words => words.Any(part => Typing.IsSlip(plain, part)))
            ?? -1;
    }

    /// <summary>The position that a number names (“2”, “number 2”, “the second one”), or -1.</summary>
    public static int Position(string plain, int count)
    {
        var ordinal = Array.FindIndex(Ordinals, word => plain == word || plain == $"the {word}" || plain == $"the {word} one");
        var found = ordinal >= 0 ? ordinal : NumberedOption().Match(plain) is { Success: true } match ? int.Parse(match.Groups[2].Value) - 1 : -1;
        return found < count ? found : -1;
    }

    /// <summary>True for a bare yes or no, however it is put.</summary>
    public static bool MeansYesOrNo(string plain) => Yes.AreMeantBy(plain) || No.AreMeantBy(plain);

    /// <summary>True when the message is, word for word, a label or another word for it.</summary>
    public static bool IsExact(string plain, IEnumerable<string> words) => words.Any(word => MessageReader.Plain(word) == plain);

    /// <summary>A number from 0 to 10 in a short answer: “8”, “an 8”, “8/10”, “about eight”.</summary>
    public static int? NumberIn(string plain)
    {
        if (plain.Count(character => character == ' ') > 4)
            return null;
        var found = Digits().Match(plain);
        if (found.Success && int.TryParse(found.Value, out var number))
            return number;
        string[] words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
        var spelled = Array.FindIndex(words, word => $" {plain} ".Contains($" {word} ", StringComparison.Ordinal));
        return spelled < 0 ? null : spelled;
    }

    private static int ByNumber(string plain, List<List<string>> labels)
    {
        var ranges = labels.Select(words => Range().Match(words[0])).ToList();
        if (ranges.Exists(range => range.Success))
            return NumberIn(plain) is not { } number
                ? -1
                : ranges.FindIndex(range => range.Success && number >= int.Parse(range.Groups[1].Value)
                    && number <= int.Parse(range.Groups[2].Success ? range.Groups[2].Value : range.Groups[1].Value));
        var ordinal = Array.FindIndex(Ordinals, word => $" {plain} ".Contains($" {word} ", StringComparison.Ordinal));
        if (ordinal >= 0 && ordinal < labels.Count && plain.Count(character => character == ' ') <= 2)
            return ordinal;
        var position = NumberedOption().Match(plain);
        return position.Success && int.Parse(position.Groups[2].Value) is var count && count >= 1 && count <= labels.Count ? count - 1 : -1;
    }

    private static int ByAgreement(string plain, List<List<string>> labels)
    {
        if (Yes.AreMeantBy(plain))
            return labels.FindIndex(words => words.Exists(word => word == "yes" || word.StartsWith("yes ", StringComparison.Ordinal)));
        return No.AreMeantBy(plain)
            ? labels.FindIndex(words => words.Exists(word => word is "no" or "not now" || word.StartsWith("no ", StringComparison.Ordinal)))
            : -1;
    }

    private static IEnumerable<string> Parts(string label) => label.Split([',', ';', '–', '—', ':']).Select(MessageReader.Plain).Where(part => part.Length > 0);

    private static bool AllIn(string plain, string label)
    {
        var wanted = plain.Split(' ').Where(word => !Empty.Contains(word)).ToList();
        var words = label.Split(' ');
        return wanted.Count > 0 && wanted.All(word => words.Any(other => other == word || Typing.IsSlip(word, other)));
    }

    private static int? Only<T>(List<T> options, Func<T, bool> fits)
    {
        var first = options.FindIndex(option => fits(option));
        return first >= 0 && options.FindLastIndex(option => fits(option)) == first ? first : null;
    }

    [GeneratedRegex(@"\d{1,4}", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(\d{1,2})(?: (?:to )?(\d{1,2}))?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex(@"^(number |option |no |the )?(\d)( one)?$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedOption();
}
