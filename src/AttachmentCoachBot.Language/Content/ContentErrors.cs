namespace AttachmentCoachBot.Language.Content;

/// <summary>Collects the mistakes of all content files of one run. Every sentence an author may read stands here, so they can be edited as prose.</summary>
public sealed class ContentErrors
{
    private readonly List<ContentError> _all = [];

    /// <summary>All mistakes, each once although two readers may have met it, in the order of files, lines and columns.</summary>
    public IReadOnlyList<ContentError> All =>
        [.. _all.Distinct().OrderBy(error => error.Path, StringComparer.Ordinal).ThenBy(error => error.Line).ThenBy(error => error.Column)];

    public bool HasErrors => _all.Exists(error => !error.IsWarning);

    public void Unreadable(ContentSource source, int line, int column, string detail) =>
        Add(source, line, column, "DLG001", $"this is not readable as YAML ({detail.TrimEnd('.')})",
            detail.Contains("Duplicate key", StringComparison.OrdinalIgnoreCase) ? "the same key stands here twice; leave one of them"
            : detail.Contains("tab ", StringComparison.Ordinal) ? "indent with spaces; YAML reads no tabs"
            : "usual cause: a sentence with a colon in it, or one that starts with a quotation mark; put the whole sentence in quotes");

    public void Empty(ContentSource source) =>
        Add(source, 1, 1, "DLG003", "the file is empty", "write a title and what the kind needs, or delete the file");

    public void UnknownKey(ContentNode key, string place, IEnumerable<string> known) =>
        Add(key, "DLG002", $"“{key.Text}” means nothing in {place}",
            Nearest.To(key.Text, known) is { } near ? $"write “{near}”" : $"known here: {string.Join(", ", known)}");

    /// <summary>Reports every key of a map that is not known there.</summary>
    public void UnknownKeys(ContentNode map, string place, IReadOnlyCollection<string> known)
    {
        foreach (var (key, _) in map.Entries)
            if (!known.Contains(key.Text))
                UnknownKey(key, place, known);
    }

    public void CutByComment(ContentSource source, int line, int column) =>
        Add(source, line, column, "DLG004", "the sentence ends here; what follows “#” is a comment",
            "put the sentence in quotes, or the comment on a line of its own");

    public void SplitSentence(ContentNode item, string place) =>
        Add(item, "DLG018", $"the brackets of {place} split sentences at their commas", "write one line with a dash for each sentence");

    public void UnknownKind(ContentSource source, IEnumerable<string> kinds) =>
        Add(source, 1, 1, "DLG019", "no kind of content has this ending, so nobody would read the file", $"the endings are {string.Join(", ", kinds)}");

    public void NeedsSentence(ContentNode value, string place) =>
        Add(value, "DLG005", $"{place} needs a sentence here",
            "a colon or a leading brace made this something else; put the sentence in quotes");

    public void NeedsList(ContentNode value, string place) =>
        Add(value, "DLG006", $"{place} needs a list here", "write one line with a dash for each");

    public void NeedsKeys(ContentNode value, string place) =>
        Add(value, "DLG007", $"{place} needs keys here", "write “key: value”, one on a line");

    public void Missing(ContentNode where, string key, string place) =>
        Add(where, "DLG008", $"{place} has no “{key}”", $"add “{key}:”");

    public void TwoOfOneName(ContentNode name, string what) =>
        Add(name, "DLG010", $"two {what} are called “{name.Text}”", "rename one of them; a finding names the rule it comes from");

    public void UnknownName(ContentNode value, string what, string name, IEnumerable<string> known) =>
        Add(value, "DLG011", $"there is no {what} called “{name}”",
            Nearest.To(name, known) is { } near ? $"the nearest name is “{near}”" : $"known: {string.Join(", ", known.Take(12))}");

    public void BadPattern(ContentNode value, int offset, string problem) =>
        Add(value.Source, value.Line, value.Column + offset, "DLG014", problem, "words, (a|b) for either, <name> for a class of words, ... for a gap");

    public void Twice(ContentNode value, string what, string name, string wayOut) =>
        Add(value, "DLG010", $"two {what} are called “{name}”", wayOut);

    public void GoesRound(ContentNode step, string name) =>
        Add(step, "DLG009", $"from “{name}” the steps go round without ever asking", "let one of them ask, choose, or go to end");

    public void CannotBeReached(ContentNode step, string name) =>
        Add(step, "DLG012", $"no way leads to “{name}”", "let a “go” lead here, or delete the step");

    public void NeverSaved(ContentNode sentence, string name, IEnumerable<string> saved, string place) =>
        Add(sentence.Source, sentence.Line, sentence.ColumnOf($"<{name}>"), "DLG013", $"nothing is saved as “{name}”",
            saved.Any() ? $"{place}: {string.Join(", ", saved)}" : $"{place}: nothing");

    public void BadPlaceholder(ContentNode sentence, int offset, string problem) =>
        Add(sentence.Source, sentence.Line, sentence.ColumnAt(offset), "DLG013", problem, "write <name> to put back what was saved under that name");

    public void SaysAndAsks(ContentNode step, string first, string second) =>
        Add(step, "DLG016", $"a step has both “{first}” and “{second}”", "one step does one thing; make it two steps");

    public void NotANumber(ContentNode value, string place, string range) =>
        Add(value, "DLG015", $"“{value.Text}” is no number that {place} can have", $"write a number {range}");

    public void NoResult(ContentNode results, string pattern) =>
        Add(results, "DLG020", $"no result is for “{pattern}”", $"add “- pattern: {pattern}” with called, means, protects, hot-spots, helps and practice");

    public void NotTheScale(ContentNode scale, int steps) =>
        Add(scale, "DLG021", $"the scale does not run from 1 to {steps}", $"write the keys 1 to {steps}, each with its button first and other words for it below");

    public void NotBalanced(ContentNode statements, string dimension, int reversed, int all) =>
        Add(statements, "DLG022", $"{reversed} of {all} statements on {dimension} are reversed", "turn half of them round, so that saying yes to everything says nothing");

    public void NoPair(ContentNode pairs, string one, string other) =>
        Add(pairs, "DLG023", $"there is no pair “{one} with {other}”", $"add “- pair: {one} with {other}” with needs, loop and steps");

    public void NotAPair(ContentNode pair, IEnumerable<string> patterns) =>
        Add(pair, "DLG024", $"“{pair.Text}” is no pair of patterns", $"write “one with other”; the patterns are {string.Join(", ", patterns)}");

    /// <summary>A file that the coach cannot do without.</summary>
    public void MissingFile(string path, string holds) =>
        _all.Add(new ContentError(path, 1, 1, "DLG017", "this file is missing", $"write it; it holds {holds}", ""));

    /// <summary>A warning: the content can be used, and somebody has something to do.</summary>
    public void Stale(ContentNode where, string entry, DateOnly? verified, int days) =>
        _all.Add(new ContentError(
            where.Source.File.Path, where.Line, where.Column, "DLG090",
            verified is { } day ? $"{entry} was verified on {day:yyyy-MM-dd}, more than {days} days ago" : $"{entry} has never been verified",
            "call or open it, and write the day here", where.Source.LineText(where.Line), IsWarning: true));

    public void NothingForPattern(ContentNode where, string key, string pattern) =>
        Add(where, "DLG040", $"“{key}” has nothing for the {pattern} partner", $"add “{pattern}:” with a sentence");

    public void NoEnding(ContentNode where, string ending) =>
        Add(where, "DLG041", $"the rehearsal cannot end by {ending}", $"add “{ending}:” with a sentence");

    public void NobodyAnswers(ContentSource file, string pattern, string occasion) =>
        Add(file, 1, 1, "DLG042", $"the {pattern} partner has nothing to say to “{occasion}”", $"add a group of lines with “to: {occasion}”");

    public void BreaksTheLaw(ContentNode where, string move, string pattern, bool softens) =>
        Add(where, "DLG044", $"“{move}” {(softens ? "softens" : "hardens")}, but to the {pattern} partner it does {(softens ? "not lower" : "not raise")} the alarm",
            softens ? "give it an alarm below 0" : "give it an alarm above 0");

    public void Add(ContentNode where, string code, string message, string wayOut) =>
        Add(where.Source, where.Line, where.Column, code, message, wayOut);

    public void Add(ContentSource source, int line, int column, string code, string message, string wayOut) =>
        _all.Add(new ContentError(source.File.Path, Math.Max(1, line), Math.Max(1, column), code, message, wayOut, source.LineText(line)));

    /// <summary>YAML drops what follows “ #” without a word; a sentence that loses its end that way is reported.</summary>
    internal void FindCutSentences(ContentNode node)
    {
        foreach (var (key, value) in node.Entries)
        {
            FindCutSentences(key);
            FindCutSentences(value);
        }

        if (node.IsList)
            foreach (var item in node.Items)
                FindCutSentences(item);

        if (!node.IsText || node.IsQuoted || node.Text.Length == 0 || !node.Text.Contains(' ', StringComparison.Ordinal))
            return;
        var line = node.Source.LineText(node.Line);
        var end = node.Column - 1 + node.Text.Length;
        if (end < line.Length && line[end..].TrimStart().StartsWith('#') && line[end] == ' ')
            CutByComment(node.Source, node.Line, end + 2);
    }
}
