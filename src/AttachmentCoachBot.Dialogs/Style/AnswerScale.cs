using System.Text.RegularExpressions;
using AttachmentCoachBot.Dialogs.Listening;

namespace AttachmentCoachBot.Dialogs.Style;

/// <summary>Seven steps from “not at all” to “completely”; understood as a button, a number, or words.</summary>
/// <param name="Steps">For each step its label first, then other words for it.</param>
public sealed partial record AnswerScale(IReadOnlyList<IReadOnlyList<string>> Steps)
{
    public const int Highest = 7;

    /// <summary>Longer than this it is no answer on a scale but something to tell.</summary>
    private const int MostWords = 10;

    private readonly IReadOnlyList<IReadOnlyList<string>> _plain = 
        [.. Steps.Select(step => (IReadOnlyList<string>)[.. step.Append(WithoutNumber(step[0])).Select(MessageReader.Plain)])];

    public string LabelOf(int step) => Steps[step - 1][0];

    /// <summary>“mostly” of “6 – Mostly”.</summary>
    public string WordsOf(int step) => WithoutNumber(LabelOf(step)).ToLowerInvariant();

    /// <summary>The step meant, 1 to 7; null when none is, or when it is unclear which.</summary>
    public int? Read(string plain)
    {
        if (_plain.Select((words, at) => (words, at)).FirstOrDefault(step => step.words.Contains(plain)) is { words: not null } exact)
            return exact.at + 1;
        if (plain.Count(character => character == ' ') >= MostWords)
            return null;
        if (Number().Match(plain) is { Success: true } number)
            return int.TryParse(number.Value, out var digits) && digits is >= 1 and <= Highest && !Number().IsMatch(plain[(number.Index + number.Length)..]) ? digits : null;
        var spelled = Array.FindIndex(Spelled, word => plain == word || plain == $"a {word}" || plain == $"about a {word}" || plain == $"maybe a {word}");
        return spelled >= 0 ? spelled + 1 : ByWords(plain);
    }

    public bool IsExact(string plain) => _plain.Any(words => words.Contains(plain));

    private static readonly string[] Spelled = ["one", "two", "three", "four", "five", "six", "seven"];

    /// <summary>The longest phrase of the scale in it decides, so that “not really” is not heard as “really”.</summary>
    private int? ByWords(string plain)
    {
        var found = new List<(int Step, int Length)>();
        for (var step = 0; step < _plain.Count; step++)
            foreach (var words in _plain[step])
                if (words.Length > 2 && $" {plain} ".Contains($" {words} ", StringComparison.Ordinal))
                    found.Add((step + 1, words.Length));
        if (found.Count > 0)
        {
            var longest = found.Max(one => one.Length);
            var steps = found.Where(one => one.Length == longest).Select(one => one.Step).Distinct().ToList();
            return steps.Count == 1 ? steps[0] : null;
        }

        var slips = Enumerable.Range(0, _plain.Count).Where(step => _plain[step].Any(words => Typing.IsSlip(plain, words))).ToList();
        return slips.Count == 1 ? slips[0] + 1 : null;
    }

    private static string WithoutNumber(string label) => label.TrimStart(' ', '–', '-', '.', ')', '1', '2', '3', '4', '5', '6', '7');

    [GeneratedRegex(@"\b\d+\b", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
