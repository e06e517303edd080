using System.Text.RegularExpressions;
using AttachmentCoachBot.Dialogs.Listening;
using AttachmentCoachBot.Dialogs.Relationships;
using AttachmentCoachBot.Language.Times;
using AttachmentCoachBot.Language.Triggers;

namespace AttachmentCoachBot.Dialogs.Trigger;

/// <summary>Understands what a person says about a hard moment: the whole story, one answer, or a correction.</summary>
internal sealed partial class TriggerHearing(DialogContext context)
{
    /// <summary>From this share on, an answer in own words names its kind.</summary>
    private const double SpokenKind = 0.3;

    private const int LongestFeeling = 4;
    private const int FewestWordsOfAStory = 5;

    private static readonly Dictionary<string, int> Strengths = new(StringComparer.Ordinal)
    {
        ["not at all"] = 0, ["calm"] = 1, ["calmer"] = 3, ["a little"] = 3, ["a bit"] = 3, ["mild"] = 3, ["low"] = 2, ["not much"] = 2, ["so so"] = 5, ["medium"] = 5, ["moderate"] = 5, ["middle"] = 5,
        ["quite strong"] = 7, ["pretty strong"] = 7, ["strong"] = 7, ["high"] = 8, ["a lot"] = 8, ["very strong"] = 8, ["really strong"] = 8, ["extreme"] = 9, ["unbearable"] = 10, ["flooded"] = 10, ["ripple"] = 2, ["wave"] = 6, ["flood"] = 9, ["through the roof"] = 10, ["off the charts"] = 10,
    };

    /// <summary>Takes from a story whatever it holds; what was heard before stays.</summary>
    public TriggerFrame Story(TriggerFrame frame, string told)
    {
        var reading = Read(told);
        var unsure = !reading.IsSure && reading.Kinds.Count > 1;
        var heard = frame with
        {
            Told = frame.Told is null ? told : $"{frame.Told} {told}",
            Kind = frame.Kind ?? (unsure || reading.Kinds.Count == 0 ? null : reading.Kinds[0].Kind),
            Maybe = unsure ? [.. reading.Kinds.Take(2).Select(kind => kind.Kind)] : [],
            Event = frame.Event ?? reading.Event,
            Story = frame.Story ?? reading.Story,
            Feelings = frame.Feelings.Count > 0 ? frame.Feelings : reading.Feelings,
            Verdict = frame.Verdict ?? (reading.Feelings.Count == 0 ? (reading.Verdicts.Count > 0 ? reading.Verdicts[0].Word : null) : null),
            Need = frame.Need ?? (reading.Needs.Count > 0 ? reading.Needs[0] : null),
            Intensity = frame.Intensity ?? reading.Intensity,
        };
        if (heard.When is null && reading.When is { } when)
            heard = At(heard, when.Words, told);
        return heard.With is null ? About(heard, told) : heard;
    }

    /// <summary>When it was, from an answer; the words count even when no day follows from them.</summary>
    public TriggerFrame When(TriggerFrame frame, string answer)
    {
        var words = Read(answer).When?.Words ?? (MomentReader.Read(answer, context.Input.When) is not null || context.Message.WordCount > 1 ? answer.Trim().TrimEnd('.') : null);
        return words is null ? frame : At(frame, words, answer);
    }

    public int? Strength(string answer)
    {
        var plain = context.Message.Plain;
        if (Read(answer).Intensity is { } said)
            return said;
        if (Choosing.NumberIn(plain) is { } number)
            return number <= 10 ? number : null;
        return Strengths.Where(strength => $" {plain} ".Contains($" {strength.Key} ", StringComparison.Ordinal)).OrderByDescending(strength => strength.Key.Length).Select(strength => (int?)strength.Value).FirstOrDefault();
    }

    /// <summary>Feelings in an answer, or the verdict that stands for one; one's own word when the answer is short; null when it is none.</summary>
    public TriggerFrame? Feeling(TriggerFrame frame, string answer)
    {
        var reading = Read($"I felt {answer}");
        var named = reading.Feelings;
        if (named.Count > 0)
            return frame with { Feelings = named, Verdict = null };
        if (reading.Verdicts is [var verdict, ..] && verdict.Word != frame.Verdict)
            return frame with { Verdict = verdict.Word, Feelings = [] };
        var words = StartOfFeeling().Replace(answer.Trim(), "").TrimEnd('.', '!');
        return words.Length > 0 && words.Count(char.IsWhiteSpace) < LongestFeeling ? frame with { Feelings = [words.ToLowerInvariant()], Verdict = null } : null;
    }

    /// <summary>True for “hurt” or “really sad”: no thought, though it was one that was asked for.</summary>
    public bool IsOnlyFeeling(string answer) =>
        context.Message.WordCount <= 3 && Read($"I felt {answer}").Feelings.Count > 0 && !StartOfMeaning().IsMatch(answer.Trim());

    /// <summary>The kind that an answer in own words speaks of, when it is one of those offered.</summary>
    public TriggerFrame? KindAmong(TriggerFrame frame, IReadOnlyList<string> kinds)
    {
        if (context.Message.WordCount < 3)
            return null;
        var said = Read(context.Message.Text).Kinds.FirstOrDefault(kind => kinds.Contains(kind.Kind) && kind.Kind != TriggerGuide.Other && kind.Score >= SpokenKind);
        return said is null ? null : Other(frame, context.Message.Text) with { Kind = said.Kind, Maybe = [] };
    }

    public static string Need(string answer) => StartOfNeed().Replace(answer.Trim(), "").TrimEnd('.', '!');

    public static string Meaning(string answer) => StartOfMeaning().Replace(answer.Trim(), "").TrimEnd('.', '!');

    /// <summary>The relationship that an answer names, made the one practised for.</summary>
    public TriggerFrame? Who(TriggerFrame frame, string answer)
    {
        if (RelationshipWords.InAnswer(answer) is not { } who)
            return null;
        context.Person = context.Person.Turn(who);
        return frame with { With = context.Person.Relationship.Id };
    }

    /// <summary>An answer that belongs to another part than the one asked for: a story, a person, a feeling. The same frame when it is none of these.</summary>
    public TriggerFrame Other(TriggerFrame frame, string said)
    {
        if (frame.Story is null && OwnMeaning().IsMatch(said))
            return frame with { Story = Meaning(said) };
        if (context.Message.WordCount >= FewestWordsOfAStory)
            return Story(frame, said) is var heard && heard with { Told = frame.Told } != frame ? heard : frame;
        if (frame.With is null && RelationshipWords.In(said) is { } who)
        {
            context.Person = context.Person.Turn(who);
            return frame with { With = context.Person.Relationship.Id };
        }

        return frame.Feelings.Count == 0 && Read($"I felt {said}").Feelings is { Count: > 0 } feelings ? frame with { Feelings = feelings, Verdict = null } : frame;
    }

    /// <summary>“No, it was Tuesday”, “more angry than sad”, “it was a 6”, “not him, my brother”: the frame corrected; null when nothing in it can be understood as a correction.</summary>
    public TriggerFrame? Correction(TriggerFrame frame, string said)
    {
        var text = Refusal().Replace(said.Trim(), "");
        if (OwnStory().Match(text) is { Success: true } story)
            return frame with { Story = story.Groups["rest"].Value.TrimEnd('.') };
        if (OwnNeed().Match(text) is { Success: true } need)
            return frame with { Need = need.Groups["rest"].Value.TrimEnd('.') };
        if (OwnEvent().Match(text) is { Success: true } happened)
            return frame with { Event = happened.Groups["rest"].Value.TrimEnd('.') };

        var changed = frame;
        var reading = Read(text);
        if (reading.When is { } when)
            changed = At(changed, when.Words, text);
        if ((reading.Intensity ?? MoreLike(text)) is { } strength)
            changed = changed with { Intensity = strength };
        if (Feelings(frame, text) is { Count: > 0 } feelings)
            changed = changed with { Feelings = feelings, Verdict = null };
        else if (reading.Verdicts is [var verdict, ..])
            changed = changed with { Feelings = [], Verdict = verdict.Word, Asked = [.. changed.Asked.Where(step => step != TriggerSteps.Feeling)] };
        if (NotThem().IsMatch(said) && RelationshipWords.AllIn(said) is [.., var who])
        {
            context.Person = context.Person.Turn(who);
            changed = changed with { With = context.Person.Relationship.Id };
        }

        return changed == frame ? null : changed;
    }

    /// <summary>What is felt after a correction: “more angry than sad” leaves angry, “not sad” takes sad away, “also scared” adds.</summary>
    private IReadOnlyList<string> Feelings(TriggerFrame frame, string text)
    {
        if (MoreThan().Match(text) is { Success: true } more)
            return Read($"I felt {more.Groups["more"].Value}").Feelings;
        var named = Read(text).Feelings;
        if (named.Count > 0)
            return Adds().IsMatch(text) ? [.. frame.Feelings.Union(named)] : named;
        return NotFelt().Match(text) is { Success: true } not && frame.Feelings.Contains(not.Groups["word"].Value.ToLowerInvariant()) ? [.. frame.Feelings.Where(feeling => !feeling.Equals(not.Groups["word"].Value, StringComparison.OrdinalIgnoreCase))] : [];
    }

    private static int? MoreLike(string text) => MoreLikeNumber().Match(text) is { Success: true } match && int.TryParse(match.Groups["n"].Value, out var number) && number <= 10 ? number : null;

    /// <summary>Whom a story is about: the one it names, or the only one there is.</summary>
    private TriggerFrame About(TriggerFrame frame, string told)
    {
        if (context.Person.Known().FirstOrDefault(known => known.Name is { } name && Regex.IsMatch(told, $@"\b{Regex.Escape(name)}\b")) is { } named)
        {
            context.Person = context.Person.TurnTo(named.Id);
            return frame with { With = named.Id };
        }

        var people = RelationshipWords.AllIn(told);
        if (people.Count == 1)
        {
            context.Person = context.Person.Turn(people[0]);
            return frame with { With = context.Person.Relationship.Id };
        }

        var known = context.Person.Known();
        return people.Count == 0 && known.Count == 1 && SomeoneWithoutName().IsMatch(told) && known[0].Kind is RelationshipWords.Partner or "ex" ? frame with { With = known[0].Id } : frame;
    }

    private TriggerFrame At(TriggerFrame frame, string words, string text)
    {
        var zone = context.Input.TimeZone is { } id && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var found) ? found : null;
        var monthFirst = context.Input.Locale is "en-US" or "en-CA" or "en-PH";
        var happened = frame is { Event: { } told, When: { } before } ? told.Replace(before, InPlaceOf(before, words), StringComparison.OrdinalIgnoreCase) : frame.Event;
        return frame with { Event = happened, When = words, Day = (MomentReader.Read(words, context.Input.When, zone, monthFirst) ?? MomentReader.Read(text, context.Input.When, zone, monthFirst))?.First };
    }

    /// <summary>“Tuesday” in place of “On Monday” is “On Tuesday”.</summary>
    private static string InPlaceOf(string before, string words)
    {
        var space = before.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && before[..space].ToLowerInvariant() is "on" or "at" or "in" && words.EndsWith("day", StringComparison.Ordinal) && !words.Contains(' ', StringComparison.Ordinal) && words is not ("today" or "yesterday")
            ? $"{before[..space]} {words}"
            : char.IsUpper(before[0]) ? char.ToUpperInvariant(words[0]) + words[1..] : words;
    }

    private TriggerReading Read(string text) => context.Language.ReadTrigger(context.Language.Read(text));

    private const RegexOptions Free = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^(?:(?:i (?:felt|feel|was|am)|i['’]m|it (?:was|felt)|more like|just|mostly|really|kind of|like|probably|maybe|a bit|so|very) )+", Free)]
    private static partial Regex StartOfFeeling();

    [GeneratedRegex(@"^(?:(?:i (?:just |really |only )?(?:needed|need|wanted|want|was longing for|longed for|would have needed)|what i needed was|probably|maybe|just|some|a bit of|to have|more) )+", Free)]
    private static partial Regex StartOfNeed();

    [GeneratedRegex(@"^(?:(?:that|i thought|i told myself|i tell myself|it meant|it means|my mind said|my head said|probably|like|well|maybe) )+", Free)]
    private static partial Regex StartOfMeaning();

    /// <summary>“That I don’t count” is a thought, whatever was asked.</summary>
    [GeneratedRegex(@"^(?:that (?:i|he|she|they|it|we|my|nobody|no one|everything|nothing|there)\b|i (?:thought|told myself)\b)", Free)]
    private static partial Regex OwnMeaning();

    [GeneratedRegex(@"^(?:(?:no|nope|nah|not quite|almost|actually|well|sorry|wait|hm+|but)[,.!:]*\s+)+", Free)]
    private static partial Regex Refusal();

    [GeneratedRegex(@"^(?:i (?:told myself|thought|figured)|the story (?:is|was)|it meant)(?: that)?[:,]? (?<rest>.{3,})$", Free)]
    private static partial Regex OwnStory();

    [GeneratedRegex(@"^(?:what i (?:really )?needed (?:was|is)|i (?:really |just )?(?:needed|wanted)|the need (?:is|was))[:,]? (?<rest>.{3,})$", Free)]
    private static partial Regex OwnNeed();

    [GeneratedRegex(@"^(?:what (?:really )?happened (?:was|is)(?: that)?|the event (?:was|is))[:,]? (?<rest>.{3,})$", Free)]
    private static partial Regex OwnEvent();

    [GeneratedRegex(@"\bmore (?<more>[\w' -]+?) than (?<less>[\w' -]+)", Free)]
    private static partial Regex MoreThan();

    [GeneratedRegex(@"\b(?:also|too|as well|and also|plus)\b", Free)]
    private static partial Regex Adds();

    [GeneratedRegex(@"\bnot (?:really |so |that )?(?<word>[a-z]+)", Free)]
    private static partial Regex NotFelt();

    [GeneratedRegex(@"\b(?:more like|rather|it was|it is|it['’]s|only|make it|say|about) (?:an? )?(?<n>10|[0-9])\b(?! ?(?:pm|am|o['’]?clock|:))", Free)]
    private static partial Regex MoreLikeNumber();

    [GeneratedRegex(@"\b(?:not (?:him|her|them|my|sam)|it was (?:with )?my|about my|with my|i meant my|i mean my)\b", Free)]
    private static partial Regex NotThem();

    [GeneratedRegex(@"\b(?:he|she|they|him|her|them|his|we|us)\b", Free)]
    private static partial Regex SomeoneWithoutName();
}
