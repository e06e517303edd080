using AttachmentCoachBot.Dialogs.Style;
using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot.Dialogs.Tests.Style;

public sealed class QuestionnaireReaderTests
{
    private static readonly ContentFile Shipped = Repository.Content.Single(file => file.IsKind("questionnaire"));
    private static readonly ContentFile Pairs = Repository.Content.Single(file => file.IsKind("pairs"));

    [Theory]
    [InlineData("  - pattern: secure", "  - pattern: calm", "DLG011", "DLG020")]
    [InlineData("  7:\n    - 7 – Completely", "  8:\n    - 7 – Completely", "DLG021")]
    [InlineData("      say: A slow answer from <person> hardly bothers me.\n      reversed: yes", "      say: A slow answer from <person> bothers me.", "DLG022")]
    [InlineData("    - name: sure-of-my-place", "    - name: need-to-hear-it", "DLG010")]
    [InlineData("    - name: sure-of-my-place", "    - name: what-now", "DLG010")]
    [InlineData("with <person>.\n      reversed", "with <them>.\n      reversed", "DLG013")]
    [InlineData("reversed: yes\n    - name: need-to-hear-it", "reversd: yes\n    - name: need-to-hear-it", "DLG002", "DLG022")]
    [InlineData("title:", "titel:", "DLG002", "DLG008")]
    [InlineData("    - sometimes", "    - mostly not", "DLG010")]
    public void A_mistake_is_shown_at_the_word(string right, string wrong, params string[] codes)
    {
        var errors = new ContentErrors();
        Assert.Contains(right, Shipped.Text, StringComparison.Ordinal);

        QuestionnaireReader.Read(Shipped with { Text = Replaced(Shipped.Text, right, wrong) }, errors);

        Assert.Equal(codes.Order(), errors.All.Select(error => error.Code).Distinct().Order());
    }

    [Theory]
    [InlineData("  - pair: anxious with avoidant", "  - pair: anxious and avoidant", "DLG023", "DLG024")]
    [InlineData("  - pair: anxious with avoidant", "  - pair: secure with avoidant", "DLG010", "DLG023")]
    [InlineData("    steps:\n      you: saying", "    steps:\n      me: saying", "DLG002", "DLG008", "DLG023")]
    public void A_missing_pair_is_named(string right, string wrong, params string[] codes)
    {
        var errors = new ContentErrors();
        Assert.Contains(right, Pairs.Text, StringComparison.Ordinal);

        PairDynamics.Read([Pairs with { Text = Replaced(Pairs.Text, right, wrong) }], errors);

        Assert.Equal(codes.Order(), errors.All.Select(error => error.Code).Distinct().Order());
    }

    private static string Replaced(string text, string right, string wrong)
    {
        var at = text.IndexOf(right, StringComparison.Ordinal);
        return text[..at] + wrong + text[(at + right.Length)..];
    }
}
