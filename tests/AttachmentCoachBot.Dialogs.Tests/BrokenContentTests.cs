using AttachmentCoachBot.Language;
using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot.Dialogs.Tests;

/// <summary>
/// Each folder of <c>BrokenContent/</c> holds broken files, which are laid over the shipped content, and <c>errors.txt</c>, what an author reads about them.
/// A file that ends in “.removed” takes one away. <c>UPDATE_TRANSCRIPTS=1</c> rewrites what is read: read the diff.
/// </summary>
public sealed class BrokenContentTests
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "BrokenContent");

    public static TheoryData<string> All => [.. Directory.EnumerateDirectories(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(All))]
    public void Every_mistake_is_named_at_the_word_with_the_way_out(string broken)
    {
        var golden = Path.Combine(Folder, broken, "errors.txt");

        var said = string.Concat(ErrorsOf(broken).All);

        if (Environment.GetEnvironmentVariable("UPDATE_TRANSCRIPTS") == "1")
            File.WriteAllText(golden, said);
        Assert.NotEmpty(said);
        Assert.Equal(File.ReadAllText(golden), said);
    }

    [Fact]
    public void Every_code_of_an_error_has_a_broken_file()
    {
        var source = File.ReadAllText(Path.Combine(Repository.Root, "src/AttachmentCoachBot.Language/Content/ContentErrors.cs"));
        var codes = Codes(source).Concat(["DLG050", "DLG051", "DLG060", "DLG061"]).Except(["DLG090"]);

        var shown = Codes(string.Concat(Directory.EnumerateFiles(Folder, "errors.txt", SearchOption.AllDirectories).Select(File.ReadAllText)));

        Assert.Equal([], codes.Except(shown));
    }

    private static IEnumerable<string> Codes(string text) => System.Text.RegularExpressions.Regex.Matches(text, @"DLG\d\d\d").Select(match => match.Value).Distinct();

    private static ContentErrors ErrorsOf(string broken)
    {
        var files = Directory.EnumerateFiles(Path.Combine(Folder, broken), "*.yaml*").Order(StringComparer.Ordinal).ToList();
        var gone = files.Select(file => Path.GetFileName(file).Replace(".removed", "", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        List<ContentFile> content =
        [
            .. Repository.Content.Where(file => !gone.Contains(Path.GetFileName(file.Path))),
            .. files.Where(file => file.EndsWith(".yaml", StringComparison.Ordinal)).Select(file => new ContentFile($"dialogs/{Path.GetFileName(file)}", File.ReadAllText(file))),
        ];
        var errors = new ContentErrors();
        Coach.Load(content, LanguageEngine.Load(content, errors), errors);
        return errors;
    }
}
