using AttachmentCoachBot.Dialogs.Listening;
using AttachmentCoachBot.Dialogs.Relationships;
using AttachmentCoachBot.Dialogs.Welcome;
using AttachmentCoachBot.Language;

namespace AttachmentCoachBot.Dialogs.Style;

/// <summary>
/// The statements about one relationship: whom it is about, own words if wanted, the statements one at a time, the result, and the other side as it seems. Plays a <see cref="Questionnaire"/>.
/// </summary>
public sealed class StyleDialog(Questionnaire questionnaire, PairDynamics pairs) : IDialog
{
    private const string BeginNow = "begin";
    private const string Keep = "keep";
    private const string Again = "again";
    private const string Enough = "enough";
    private const string Compare = "compare";
    private const string TheirSide = "their-side";
    private const string HardToSay = "hard-to-say";

    private static readonly Phrases Begins = Phrases.Of("begin", "start", "go", "go ahead", "yes", "(the|) statements", "straight to the statements", "ready", "(lets|let us) (go|begin|start)", "ok", "okay", "sure", "just start");

    public Questionnaire Questionnaire { get; } = questionnaire;

    public string Name => Questionnaire.Name;
    public string Title => Questionnaire.Title;
    public Phrases Start => Questionnaire.Start;

    /// <summary>Starts with whom it is about; a self-description that came along (“text”) is kept for the hint.</summary>
    public DialogOutcome Begin(DialogContext context, Material material)
    {
        var frame = new StyleFrame { Dialog = Name, Step = StyleSteps.Relationship, Description = material["text"] };
        return frame.Description is { } text && RelationshipWords.In(text) is { } who ? Meet(context, frame, who) : Wait(context, frame);
    }

    public DialogOutcome Continue(DialogContext context, DialogFrame frame)
    {
        var here = Open(context, frame);
        return here.Step switch
        {
            StyleSteps.Relationship => TakeRelationship(context, here),
            StyleSteps.Nickname => TakeNickname(context, here),
            StyleSteps.Opening => TakeOpening(context, here),
            StyleSteps.OwnWords => TakeOwnWords(context, here, context.Message.Text),
            StyleSteps.Childhood => AfterChildhood(context, here),
            StyleSteps.SameAnswers or StyleSteps.Contradiction => TakeCheck(context, here),
            StyleSteps.LeftOpen => TakeLeftOpen(context, here),
            StyleSteps.WhatNow => TakeWhatNow(context, here),
            StyleSteps.Partner => TakePartner(context, here),
            _ => TakeAnswer(context, here),
        };
    }

    public DialogOutcome Resume(DialogContext context, DialogFrame frame, Material result) => Wait(context, Open(context, frame));

    public DialogOutcome Skip(DialogContext context, DialogFrame frame)
    {
        var here = Open(context, frame);
        switch (here.Step)
        {
            case StyleSteps.Relationship:
                return Meet(context, here, new Acquaintance(RelationshipWords.Partner, RelationshipWords.Partner, null));
            case StyleSteps.Nickname:
                return BeginStatements(context, here);
            case StyleSteps.Opening or StyleSteps.OwnWords or StyleSteps.Childhood:
                return AskNext(context, here);
            case StyleSteps.SameAnswers or StyleSteps.Contradiction:
                return AskNext(context, here with { Checked = [.. here.Checked, here.Step] });
            case StyleSteps.WhatNow or StyleSteps.LeftOpen:
                return new DialogOutcome.End(Material.None);
            case StyleSteps.Partner:
                context.Say("style/partner-left-open");
                return new DialogOutcome.End(Material.None);
            default:
                return AskNext(context, here.Answer(here.Step, null));
        }
    }

    public void Reprompt(DialogContext context, DialogFrame frame)
    {
        var here = Open(context, frame);
        var person = context.Person.Relationship.InSecondPerson();
        switch (here.Step)
        {
            case StyleSteps.Relationship:
                context.Say("style/which-relationship", RelationshipChoices(context.Person));
                break;
            case StyleSteps.Nickname:
                context.Say("style/ask-nickname", [Choice(here, "skip", "No name")]);
                break;
            case StyleSteps.Opening:
                context.Say("style/opening", [Choice(here, BeginNow, "Begin"), Choice(here, StyleSteps.OwnWords, "Say it in my own words"), Choice(here, StyleSteps.Childhood, "Look back at childhood")], ("person", person));
                break;
            case StyleSteps.OwnWords:
                context.Say("style/own-words", ("person", person));
                break;
            case StyleSteps.Childhood:
                context.Say("style/childhood");
                break;
            case StyleSteps.SameAnswers:
                context.Say("style/same-answers", [Choice(here, Keep, "That’s how it is"), Choice(here, Again, "Go through them again")]);
                break;
            case StyleSteps.LeftOpen:
                context.Say("style/no-result", [Choice(here, Again, "Answer the open ones"), Choice(here, Enough, "Leave it for today")]);
                break;
            case StyleSteps.Contradiction:
                AskAboutContradiction(context, here);
                break;
            case StyleSteps.WhatNow:
                context.Say("style/what-now", WhatNowChoices(context, here), ("person", person));
                break;
            case StyleSteps.Partner:
                context.Say("style/partner", PartnerChoices(here), ("person", person));
                break;
            default:
                AskStatement(context, here);
                break;
        }
    }

    public void Explain(DialogContext context, DialogFrame frame) => context.Say(frame.Step switch
    {
        StyleSteps.Relationship => "style/why-relationship",
        StyleSteps.Nickname => "style/why-nickname",
        StyleSteps.Opening => "style/why-opening",
        StyleSteps.OwnWords => "style/why-own-words",
        StyleSteps.Childhood => "style/why-childhood",
        StyleSteps.SameAnswers or StyleSteps.Contradiction or StyleSteps.LeftOpen => "style/why-check",
        StyleSteps.WhatNow or StyleSteps.Partner => "style/why-what-now",
        _ => "style/why-statement",
    });

    public Expects Expects(DialogContext context, DialogFrame frame) => frame.Step switch
    {
        StyleSteps.Nickname or StyleSteps.OwnWords or StyleSteps.Childhood => Listening.Expects.Words,
        _ when Questionnaire.Find(frame.Step) is not null && Questionnaire.Scale.IsExact(context.Message.Plain) => Listening.Expects.ThisChoice,
        StyleSteps.WhatNow when WhatNowAnswers.Any(words => Choosing.IsExact(context.Message.Plain, words)) => Listening.Expects.ThisChoice,
        StyleSteps.LeftOpen when LeftOpenAnswers.Any(words => Choosing.IsExact(context.Message.Plain, words)) => Listening.Expects.ThisChoice,
        StyleSteps.Partner when Impressions.Any(one => Choosing.IsExact(context.Message.Plain, one.Also)) => Listening.Expects.ThisChoice,
        StyleSteps.SameAnswers or StyleSteps.Contradiction when CheckAnswers.Any(words => Choosing.IsExact(context.Message.Plain, words)) => Listening.Expects.ThisChoice,
        _ => Listening.Expects.Choice,
    };

    public bool CanContinue(DialogFrame frame) => frame is StyleFrame && (StyleSteps.All.Contains(frame.Step) || Questionnaire.Find(frame.Step) is not null);

    public string? LastAnswer(DialogFrame frame) =>
        frame is StyleFrame { Answers: [.., { Step: { } step } last] } && Questionnaire.Find(last.Statement) is not null ? Questionnaire.Scale.LabelOf(step) : null;

    /// <summary>Another relationship may have been practised while this exercise rested; it goes on with its own.</summary>
    private static StyleFrame Open(DialogContext context, DialogFrame frame)
    {
        var here = (StyleFrame)frame;
        if (here.With.Length > 0)
            context.Person = context.Person.TurnTo(here.With);
        return here;
    }

    private DialogOutcome.Wait Wait(DialogContext context, StyleFrame frame)
    {
        Reprompt(context, frame);
        return new DialogOutcome.Wait(frame);
    }

    private Choice Choice(StyleFrame frame, string option, string label) => new(label, $"{Name}/{frame.Step}/{option}");

    // --- whom it is about ---

    private IReadOnlyList<Choice> RelationshipChoices(PersonState person)
    {
        var known = person.Known().Where(one => one.Name is not null).Select(one => (Label: $"{one.Name} (my {one.Word})", one.Id));
        var kinds = RelationshipWords.Kinds.Select(kind => (Label: kind == "someone else" ? "Someone else" : kind == "family" ? "Someone in my family" : $"My {kind}", Id: kind));
        return [.. known.Take(3).Concat(kinds).Select(one => new Choice(one.Label, $"{Name}/{StyleSteps.Relationship}/{one.Id}"))];
    }

    private DialogOutcome TakeRelationship(DialogContext context, StyleFrame frame)
    {
        if (context.ChoiceAt(Name, StyleSteps.Relationship) is { } pressed)
            return context.Person.Known().FirstOrDefault(one => one.Id == pressed) is { } known
                ? Meet(context, frame, new Acquaintance(known.Kind!, known.Word ?? "", known.Name))
                : Meet(context, frame, new Acquaintance(pressed, pressed, null));
        if (RelationshipWords.InAnswer(context.Message.Text) is { } who)
            return Meet(context, frame, who);
        context.Say("style/which-relationship-again", RelationshipChoices(context.Person));
        return new DialogOutcome.Wait(frame);
    }

    private DialogOutcome Meet(DialogContext context, StyleFrame frame, Acquaintance who)
    {
        context.Person = context.Person.Turn(who);
        var begun = frame with { With = context.Person.Relationship.Id };
        return context.Person.Relationship is { Name: null, Results.Count: 0 }
            ? Wait(context, begun with { Step = StyleSteps.Nickname })
            : BeginStatements(context, begun);
    }

    private DialogOutcome TakeNickname(DialogContext context, StyleFrame frame)
    {
        if (context.ChoiceAt(Name, StyleSteps.Nickname) is not null || Nicknames.AreDeclined(context.Message.Plain))
            return BeginStatements(context, frame);
        if (RelationshipWords.InAnswer(context.Message.Text) is { Name: { } called })
            context.Person = context.Person.With(one => one with { Name = called });
        else if (Nicknames.In(context.Message.Text) is { } nickname)
            context.Person = context.Person.With(one => one with { Name = nickname });
        else
            return Wait(context, frame);
        return BeginStatements(context, frame);
    }

    private DialogOutcome BeginStatements(DialogContext context, StyleFrame frame) =>
        frame.Description is { } text ? TakeOwnWords(context, frame, text) : Wait(context, frame with { Step = StyleSteps.Opening });

    // --- own words ---

    private DialogOutcome TakeOpening(DialogContext context, StyleFrame frame)
    {
        var pressed = context.ChoiceAt(Name, StyleSteps.Opening);
        if (pressed == BeginNow || (pressed is null && Begins.AreMeantBy(context.Message.Plain)))
            return AskNext(context, frame);
        var found = pressed is null ? Choosing.Find(context.Message.Plain, [["Begin"], ["Say it in my own words", "own words", "say something first"], ["Look back at childhood", "childhood", "look back"]]) : -1;
        if (pressed == StyleSteps.Childhood || found == 2)
            return Wait(context, frame with { Step = StyleSteps.Childhood });
        if (pressed == StyleSteps.OwnWords || found == 1)
            return Wait(context, frame with { Step = StyleSteps.OwnWords });
        return found == 0 ? AskNext(context, frame) : TakeOwnWords(context, frame, context.Message.Text);
    }

    private DialogOutcome TakeOwnWords(DialogContext context, StyleFrame frame, string words)
    {
        var reading = context.Language.ReadStyle(context.Language.Read(words));
        if (reading.Pattern is not { } pattern)
            context.Say("style/no-hint");
        else if (reading.Reasons.Any(reason => reason.Split(' ').Length > 2))
            context.Say("style/hint", ("pattern", Called(pattern)), ("quote", reading.Reasons.MaxBy(reason => reason.Length)));
        else
            context.Say("style/hint-named");
        return AskNext(context, frame with { Description = null });
    }

    private DialogOutcome AfterChildhood(DialogContext context, StyleFrame frame)
    {
        context.Say("style/childhood-thanks");
        return AskNext(context, frame);
    }

    // --- the statements ---

    private DialogOutcome AskNext(DialogContext context, StyleFrame frame)
    {
        var next = Questionnaire.Statements.FirstOrDefault(statement => frame.Answers.All(answer => answer.Statement != statement.Name));
        if (next is not null && next.Dimension != Dimension.PushPull)
            return Wait(context, frame with { Step = next.Name });
        if (CheckFor(frame) is { } check)
            return Wait(context, frame with { Step = check });
        return next is null ? Finish(context, frame) : Wait(context, frame with { Step = next.Name });
    }

    private void AskStatement(DialogContext context, StyleFrame frame)
    {
        var statement = Questionnaire.Find(frame.Step)!;
        var extra = statement.Dimension == Dimension.PushPull;
        var group = Questionnaire.Statements.Where(other => (other.Dimension == Dimension.PushPull) == extra).ToList();
        var text = context.Words(extra ? "style/statement-extra" : "style/statement",
            ("number", $"{group.IndexOf(statement) + 1}"), ("total", $"{group.Count}"), ("statement", Said(statement, context.Person.Relationship)))!;
        if (statement == Questionnaire.Statements[0])
            text = $"{context.Words("style/first-statement")}\n{text}";
        context.Add(new Reply
        {
            Text = text,
            Choices = [.. Enumerable.Range(1, AnswerScale.Highest).Select(step => Choice(frame, $"{step}", Questionnaire.Scale.LabelOf(step)))],
        });
    }

    private static string Said(Statement statement, Relationship about) => Speaking.Quoting.AsSentence(statement.Text.Fill(_ => about.InFirstPerson()));

    private DialogOutcome TakeAnswer(DialogContext context, StyleFrame frame)
    {
        var step = context.ChoiceAt(Name, frame.Step) is { } pressed ? int.Parse(pressed) : Questionnaire.Scale.Read(context.Message.Plain);
        if (step is { } given)
            return AskNext(context, frame.Answer(frame.Step, given));
        context.Say("style/scale-again");
        return Wait(context, frame);
    }

    // --- answers that do not go together ---

    private string? CheckFor(StyleFrame frame)
    {
        if (frame.Checked.Count > 0)
            return null;
        if (StyleScoring.Score(Questionnaire, frame.Given) is null)
            return null;
        if (Contradiction.IsStraightLine(Questionnaire, frame.Given))
            return StyleSteps.SameAnswers;
        return ContradictionIn(frame) is null ? null : StyleSteps.Contradiction;
    }

    private Contradiction? ContradictionIn(StyleFrame frame) =>
        Contradiction.In(Questionnaire, Dimension.Anxiety, frame.Given) ?? Contradiction.In(Questionnaire, Dimension.Avoidance, frame.Given);

    private void AskAboutContradiction(DialogContext context, StyleFrame frame)
    {
        if (ContradictionIn(frame) is not var (one, other))
            return;
        string AnswerTo(Statement statement) => Questionnaire.Scale.WordsOf(frame.Given[statement.Name]);
        string Quoted(Statement statement) => Speaking.Quoting.InSentence(Said(statement, context.Person.Relationship));
        context.Say("style/contradiction", [Choice(frame, Keep, "Keep both"), Choice(frame, Again, "Change them")],
            ("one", Quoted(one)), ("first", AnswerTo(one)), ("other", Quoted(other)), ("second", AnswerTo(other)));
    }

    private static readonly IReadOnlyList<IReadOnlyList<string>> CheckAnswers =
    [
        ["Keep both", "keep", "that is how it is", "thats how it is", "both are true", "both", "no", "fine", "yes both", "keep them", "leave it", "leave them"],
        ["Change them", "change", "again", "go through them again", "yes", "ask again", "redo"],
    ];

    private DialogOutcome TakeCheck(DialogContext context, StyleFrame frame)
    {
        var isSame = frame.Step == StyleSteps.SameAnswers;
        var pressed = context.ChoiceAt(Name, frame.Step);
        var found = pressed is null
            ? Choosing.Find(context.Message.Plain, CheckAnswers)
            : pressed == Keep ? 0 : 1;
        if (found < 0)
        {
            context.Say("coach/no-such-option");
            return Wait(context, frame);
        }

        var seen = frame with { Checked = [.. frame.Checked, frame.Step] };
        if (found == 0)
        {
            context.Say(isSame ? "style/kept-same" : "style/kept");
            return AskNext(context, seen);
        }

        var taken = isSame ? [] : ContradictionIn(frame) is var (one, other) ? new[] { one.Name, other.Name } : [];
        return AskNext(context, seen with { Answers = isSame ? [] : [.. frame.Answers.Where(answer => !taken.Contains(answer.Statement))] });
    }

    // --- the result ---

    private DialogOutcome Finish(DialogContext context, StyleFrame frame)
    {
        if (StyleScoring.Score(Questionnaire, frame.Given) is not { } score)
        {
            return Wait(context, frame with { Step = StyleSteps.LeftOpen });
        }

        var widened = score.LeftOpen > 0 || ContradictionIn(frame) is not null;
        new StyleTalk(context, Questionnaire, pairs).SayResult(score, widened);
        context.Person = context.Person.With(one => one with
        {
            Results = [.. one.Results, StyleResult.Of(score, context.Input.When)], OwnPattern = score.Leaning ?? one.OwnPattern,
        });
        return Wait(context, frame with { Step = StyleSteps.WhatNow, Result = score.Patterns[0].Pattern });
    }

    /// <summary>Too much was left open for a result: the person may answer the open ones after all.</summary>
    private DialogOutcome TakeLeftOpen(DialogContext context, StyleFrame frame)
    {
        var pressed = context.ChoiceAt(Name, frame.Step);
        var found = pressed is null ? Choosing.Find(context.Message.Plain, LeftOpenAnswers) : pressed == Again ? 0 : 1;
        if (found == 1)
            return new DialogOutcome.End(Material.None);
        if (found == 0)
            return AskNext(context, frame with { Answers = [.. frame.Answers.Where(answer => answer.Step is not null)] });
        context.Say("coach/no-such-option");
        return Wait(context, frame);
    }

    private static readonly IReadOnlyList<IReadOnlyList<string>> LeftOpenAnswers = [["Answer the open ones", "yes", "answer them", "open ones"], ["Leave it for today", "no", "leave it", "not today", "enough"]];

    private static readonly IReadOnlyList<IReadOnlyList<string>> WhatNowAnswers =
        [["Look at the other side", "yes", "other side", "their side", "partner"], ["Compare my relationships", "compare", "side by side"], ["That’s enough for now", "no", "enough", "not now", "done", "im good"]];

    private IReadOnlyList<Choice> WhatNowChoices(DialogContext context, StyleFrame frame)
    {
        var several = context.Person.Known().Count(one => one.Results.Count > 0) > 1;
        return [Choice(frame, TheirSide, "Look at the other side"), .. several ? [Choice(frame, Compare, "Compare my relationships")] : Array.Empty<Choice>(), Choice(frame, Enough, "That’s enough for now")];
    }

    private DialogOutcome TakeWhatNow(DialogContext context, StyleFrame frame)
    {
        var pressed = context.ChoiceAt(Name, frame.Step);
        var found = pressed is not null
            ? Array.IndexOf([TheirSide, Compare, Enough], pressed)
            : Choosing.Find(context.Message.Plain, WhatNowAnswers);
        switch (found)
        {
            case 0:
                return Wait(context, frame with { Step = StyleSteps.Partner });
            case 1:
                new StyleTalk(context, Questionnaire, pairs).SayComparison();
                return Wait(context, frame);
            case 2:
                return new DialogOutcome.End(Material.None);
            default:
                context.Say("coach/no-such-option");
                return Wait(context, frame);
        }
    }

    // --- the other side, as it seems ---

    private static readonly (AttachmentPattern? Pattern, string Label, string[] Also)[] Impressions =
    [
        (AttachmentPattern.Anxious, "Comes closer, asks for signs", ["reaches", "reaching", "clings", "anxious", "needs reassurance", "asks a lot", "closer", "needy"]),
        (AttachmentPattern.Avoidant, "Steps back, needs room", ["steps back", "avoidant", "protecting", "withdraws", "goes quiet", "distant", "needs space", "shuts down", "cold"]),
        (AttachmentPattern.Secure, "Mostly steady", ["steady", "secure", "calm", "at ease", "stays calm", "fine"]),
        (AttachmentPattern.Disorganized, "Now close, now gone", ["push and pull", "disorganized", "hot and cold", "both", "back and forth", "unpredictable"]),
        (null, "Hard to say", ["not sure", "no idea", "i do not know", "cannot say"]),
    ];

    private IReadOnlyList<Choice> PartnerChoices(StyleFrame frame) =>
        [.. Impressions.Select(one => Choice(frame, one.Pattern?.ToString().ToLowerInvariant() ?? HardToSay, one.Label))];

    private DialogOutcome TakePartner(DialogContext context, StyleFrame frame)
    {
        var pressed = context.ChoiceAt(Name, frame.Step);
        var found = pressed is not null
            ? Array.FindIndex(Impressions, one => (one.Pattern?.ToString().ToLowerInvariant() ?? HardToSay) == pressed)
            : Choosing.Find(context.Message.Plain, [.. Impressions.Select(one => (IReadOnlyList<string>)[one.Label, .. one.Also])]);
        if (found < 0)
        {
            context.Say("style/partner-again", PartnerChoices(frame));
            return new DialogOutcome.Wait(frame);
        }

        if (Impressions[found].Pattern is not { } theirs)
        {
            context.Say("style/partner-left-open");
            return new DialogOutcome.End(Material.None);
        }

        context.Person = context.Person.With(one => one with { PartnersPattern = theirs });
        if (frame.Result is { } own)
            new StyleTalk(context, Questionnaire, pairs).SayPair(own, theirs);
        return new DialogOutcome.End(Material.None);
    }

    private string Called(AttachmentPattern pattern) => Questionnaire.Patterns[pattern].Called;
}
