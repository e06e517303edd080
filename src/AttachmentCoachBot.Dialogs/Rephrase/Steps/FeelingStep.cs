using AttachmentCoachBot.Dialogs.Rephrase.Answers;
using AttachmentCoachBot.Language.Blame;
using AttachmentCoachBot.Language.Rewriting;

namespace AttachmentCoachBot.Dialogs.Rephrase.Steps;

/// <summary>Asks for the feeling. A word that says what somebody did (“ignored”) and anger are taken seriously, and what lies under them is offered.</summary>
internal sealed class FeelingStep : RephraseStep
{
    public const string Id = "feeling";
    private const int MostOffered = 5;
    private const string Stays = "stays";

    public override string Name => Id;

    public override void Ask(RephraseTalk talk)
    {
        var onTop = talk.Frame.OnTop ?? Verdict(talk);
        talk.Ask(this, onTop is null ? "ask-feeling" : IsAnger(talk) ? "ask-under-anger" : "ask-under-verdict", ("word", onTop));
    }

    public override DialogOutcome Answer(RephraseTalk talk) => talk.Chosen(this, isExact: true) switch
    {
        Stays => Take(talk, talk.Frame.OnTop!),
        { } feeling => Hear(talk, feeling),
        null => Hear(talk, talk.Context.Message.Text),
    };

    public override DialogOutcome Skip(RephraseTalk talk)
    {
        talk.Frame = talk.Frame with { OnTop = null, Underneath = [], Feeling = null };
        return talk.LeaveOpen(Id);
    }

    public override IReadOnlyList<TalkOption> Options(RephraseTalk talk)
    {
        if (talk.Frame.OnTop is not null)
            return [.. talk.Frame.Underneath.Select(TalkOption.Of), .. IsAnger(talk) ? talk.Script.Choices[Id] : []];
        var suggested = talk.Rewrite.First?.Part(DraftRole.Feeling) is { IsSuggested: true } part ? part.Words : null;
        return [.. Underneath(talk).Concat(new[] { suggested }.OfType<string>()).Concat(talk.Family?.Feelings ?? []).Concat(talk.Script.Offers["feelings"]).Distinct().Take(MostOffered).Select(TalkOption.Of)];
    }

    /// <summary>Takes words typed for the feeling, here or while editing.</summary>
    public static DialogOutcome Hear(RephraseTalk talk, string words)
    {
        var answer = FeelingAnswer.Read(talk, words);
        if (answer.Feeling is { } feeling)
        {
            if (talk.Frame.OnTop is not null || !talk.Script.Offers["loud"].Contains(feeling))
                return Take(talk, feeling);
            talk.Frame = talk.Frame with { OnTop = feeling, Underneath = talk.Script.Offers["under-anger"] };
            return talk.GoTo(Id);
        }

        if (answer.OnTop is { } verdict)
        {
            talk.Frame = talk.Frame with { OnTop = verdict, Underneath = answer.Underneath.Count > 0 ? answer.Underneath : talk.Script.Offers["feelings"] };
            return talk.GoTo(Id);
        }

        return talk.AskOtherwise(Id, "feeling-again");
    }

    private static DialogOutcome Take(RephraseTalk talk, string feeling)
    {
        var frame = talk.Frame with { Feeling = feeling, OnTop = null, Underneath = [], LeftOpen = [.. talk.Frame.LeftOpen.Where(part => part != Id)] };
        if (!talk.CanBeSaid(frame))
            return talk.AskOtherwise(Id, "feeling-again");
        talk.Frame = frame;
        return talk.GoOn();
    }

    private static bool IsAnger(RephraseTalk talk) => talk.Frame.OnTop is { } word && talk.Context.Language.Lexicons["feeling"][word] is not null;

    /// <summary>The word in the text that sounds like a feeling and is none; it stays so when another text says what happened.</summary>
    private static string? Verdict(RephraseTalk talk) =>
        talk.Analysis.Findings.Concat(talk.AnalysisOf(talk.Frame.Text).Findings).FirstOrDefault(finding => finding.Kind == BlameKind.PseudoFeeling) is { } finding
            ? PhrasesIn.Find(Listening.MessageReader.Plain(finding.Quote), talk.Context.Language.Lexicons["pseudo-feeling"].Entries.Select(entry => entry.Phrase)) is [var word, ..] ? word : null
            : null;

    private static IEnumerable<string> Underneath(RephraseTalk talk) =>
        Verdict(talk) is { } verdict ? talk.Context.Language.Lexicons["pseudo-feeling"][verdict]?.Details?["feelings"]?.Items.Select(item => item.Text) ?? [] : [];
}
