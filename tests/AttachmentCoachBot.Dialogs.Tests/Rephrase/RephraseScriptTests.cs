using AttachmentCoachBot.Language;
using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot.Dialogs.Tests.Rephrase;

public sealed class RephraseScriptTests
{
    [Theory]
    [InlineData("  shorter:\n", "  shortr:\n", "“shortr” means nothing in the edits", "write “shorter”")]
    [InlineData("name: reaching", "name: reachin", "there is no choice called “reachin”", "the nearest name is “reaching”")]
    [InlineData("vague:\n", "vage:\n", "“vage” means nothing in the exercise", "write “vague”")]
    [InlineData("  under-anger: [hurt, scared, disappointed, lonely]\n", "", "the offers has no “under-anger”", "add “under-anger:”")]
    [InlineData("    - less words\n", "    - (less words\n", "this “(” is never closed", "(a|b) for either")]
    public void A_mistake_is_named_with_the_way_out(string written, string instead, string message, string wayOut)
    {
        var errors = ErrorsWith("rephrase.exercise.yaml", written, instead);

        Assert.Contains(errors, error => error.Contains(message, StringComparison.Ordinal) && error.Contains(wayOut, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<quote>", "<qoute>", "nothing is saved as “qoute”")]
    [InlineData("ask-moment:\n", "ask-momet:\n", "“ask-momet” means nothing in rephrase.wordings.yaml")]
    public void A_mistake_in_the_sentences_is_named(string written, string instead, string message)
    {
        var errors = ErrorsWith("rephrase.wordings.yaml", written, instead);

        Assert.Contains(errors, error => error.Contains(message, StringComparison.Ordinal));
    }

    private static List<string> ErrorsWith(string file, string written, string instead)
    {
        var content = Repository.Content.Select(one => one.Path.EndsWith(file, StringComparison.Ordinal) ? one with { Text = Changed(one.Text, written, instead) } : one).ToList();
        var errors = new ContentErrors();
        Coach.Load(content, LanguageEngine.Load(content, errors), errors);
        return [.. errors.All.Select(error => error.ToString())];
    }

    private static string Changed(string text, string written, string instead)
    {
        Assert.Contains(written, text, StringComparison.Ordinal);
        return text.Replace(written, instead, StringComparison.Ordinal);
    }
}
