using AttachmentCoachBot.Dialogs;
using AttachmentCoachBot.Language;
using AttachmentCoachBot.Language.Content;
using AttachmentCoachBot.Language.Rewriting;
using BenchmarkDotNet.Attributes;

namespace AttachmentCoachBot.Benchmarks;

/// <summary>What a person waits for: loading the content once, and then one turn. Run with <c>-c Release</c>, all by itself on the machine.</summary>
[MemoryDiagnoser]
public class CoachBenchmarks
{
    private const string Sentence = "You never text me back when you are out, you obviously do not care.";

    private const string Rant =
        "You never text me back when you are out. Last Friday I waited until two and you walked in laughing. The dishes stood in the sink for three days. " +
        "You forgot my mother's birthday again. I am so tired of doing everything alone.";

    private static readonly DateTimeOffset Noon = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    private IReadOnlyList<ContentFile> _files = [];
    private LoadedContent _content = null!;
    private PersonState _inside = null!;

    [GlobalSetup]
    public void Load()
    {
        _files = ContentFolder.Read(Path.Combine(HomeFolder.Current, "dialogs"));
        _content = LoadedContent.ReadWithoutErrors(Path.Combine(HomeFolder.Current, "dialogs"));
        _inside = Say(PersonState.New, "rephrase").State;
    }

    [Benchmark]
    public LanguageEngine LoadEngine() => LanguageEngine.Load(_files, new ContentErrors());

    [Benchmark]
    public Turn OneTurn() => Say(_inside, Sentence);

    [Benchmark]
    public Analysis AnalyzeSentence() => Analyze(Sentence);

    [Benchmark]
    public Rewrite RephraseSentence() => _content.Language.Rephrase(Analyze(Sentence), RewriteRequest.Plain);

    [Benchmark]
    public Rewrite RephraseRant() => _content.Language.Rephrase(Analyze(Rant), RewriteRequest.Plain);

    [Benchmark]
    public bool SafetyGate() => _content.Language.CheckSafety(_content.Language.Read(Sentence)).IsHit;

    private Analysis Analyze(string text) => _content.Language.Analyze(_content.Language.Read(text));

    private Turn Say(PersonState state, string text) => _content.Coach.Respond(state, new Input { Text = text, When = Noon });
}
