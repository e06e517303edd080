using System.Text.RegularExpressions;
using AttachmentCoachBot.Dialogs.Listening;
using AttachmentCoachBot.Language;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Dialogs.Rephrase.Answers;

/// <summary>What somebody typed as a request, as something the partner can say yes or no to.</summary>
internal sealed partial record RequestAnswer(string? Request, RequestFlaw Flaw)
{
    public static RequestAnswer Read(RephraseTalk talk, string words)
    {
        var said = LanguageEngine.SayToPartner(talk.Read(words)).Trim().TrimEnd('.', '!', '?');
        var act = Start().Replace(said, "", 1).Trim();
        var plain = MessageReader.Plain(act);
        if (act.Length < 3 || OwnDoing().IsMatch(act) || Choosing.MeansYesOrNo(plain))
            return new RequestAnswer(null, RequestFlaw.Unclear);
        if (Negative().IsMatch(act))
            return new RequestAnswer(null, RequestFlaw.Negative);
        if (talk.Script.Vague.AreMeantBy(plain) || talk.Context.Language.Lexicons["need"][plain] is not null)
            return new RequestAnswer(null, RequestFlaw.Vague);
        var request = AsQuestion(talk, act);
        if (request is null)
            return new RequestAnswer(null, RequestFlaw.Unclear);
        return talk.AnalysisOf(request).HasBlame ? new RequestAnswer(null, RequestFlaw.Blames) : new RequestAnswer(request, RequestFlaw.None);
    }

    /// <summary>“Text me when you leave” → “could you text me when you leave?”; “a text at lunch” → “could I have a text at lunch?”</summary>
    private static string? AsQuestion(RephraseTalk talk, string act)
    {
        if (Asked().IsMatch(act))
            return act + "?";
        if (Together().Match(act) is { Success: true } together)
            return $"could we {act[together.Length..]}?";
        var tokens = talk.Context.Language.Read(act).Tokens;
        var first = tokens[0];
        if (tokens.Count == 1 && first.Part is not (PartOfSpeech.Verb or PartOfSpeech.Noun))
            return null;
        act = char.ToLowerInvariant(act[0]) + act[1..];
        if (first.Form == VerbForm.PresentParticiple)
            act = first.Lemma + act[first.Span.End..];
        else if (first.Part is PartOfSpeech.Pronoun || first.Word is "what" or "which" or "that" or "this" or "those" or "how" or "why")
            return null;
        else if (first.Part is PartOfSpeech.Determiner or PartOfSpeech.Number or PartOfSpeech.Adjective || (first.Part is PartOfSpeech.Noun && !CanAct(tokens)))
            return $"could I have {act}?";
        return $"could you {act}?";
    }

    /// <summary>“Text me” may be read as a noun, and yet it is something to do.</summary>
    private static bool CanAct(IReadOnlyList<Token> tokens) => tokens.Count > 1 && tokens[1].Part is PartOfSpeech.Pronoun or PartOfSpeech.Determiner or PartOfSpeech.Particle;

    [GeneratedRegex(@"^(the request is |my request is |i(['’]d| would)? (want|need|like|love|wish|ask|hope)( for)?( that)? ?|ask (you|him|her|them|for)( to)? |for |that |maybe |just |please |to )*(you (to |should |could |would |can |will )?)?(to |please )?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Start();

    [GeneratedRegex(@"^(could|would|can|will|may|when [^,]+, (could|would|can)|next time,? (could|would|can)) ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asked();

    [GeneratedRegex(@"^(we (could |should |would |can )?|us to |let(['’]s| us) )", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Together();

    /// <summary>“I can talk about it” says what the person does, and asks nothing.</summary>
    [GeneratedRegex(@"^(i|i['’]\w+|my)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnDoing();

    [GeneratedRegex(@"^(stop|quit|don['’]?t|do not|not|never|no|less)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Negative();
}

/// <summary>What keeps a request from being one.</summary>
internal enum RequestFlaw { None, Unclear, Negative, Vague, Blames }
