using System.Text.Json;
using AttachmentCoachBot.Cards;
using AttachmentCoachBot.Channels;
using AttachmentCoachBot.Dialogs;
using AttachmentCoachBot.Linking;
using AttachmentCoachBot.Privacy;
using AttachmentCoachBot.Protocol.Activities;
using AttachmentCoachBot.Protocol.DirectLine;
using AttachmentCoachBot.Storage;
using AttachmentCoachBot.Storage.Turns;

namespace AttachmentCoachBot;

/// <summary>Between the wire and the coach: an activity becomes an input, replies become activities. The only file that knows both sides.</summary>
internal sealed partial class CoachBot(Coach coach, CoachStore store, KeyRing keys, ExportTickets exports, LinkDesk links, BotSettings settings, TimeProvider clock, ILogger<CoachBot> log)
{
    private static readonly HashSet<string> PlainChannels = new(StringComparer.OrdinalIgnoreCase) { "sms", "email", "terminal" };

    /// <summary>Where an activity comes from: a person of its own, unless it was linked to another.</summary>
    public static string AddressOf(Activity activity) => $"{activity.ChannelId ?? "unknown"}|{Sender(activity).Id}";

    public static string ConversationOf(Activity activity) => $"{activity.ChannelId ?? "unknown"}|{activity.Conversation!.Id}";

    /// <summary>Takes the turn that an activity asks for; null when nothing is to be said to it, which is most of what is not a message.</summary>
    /// <param name="answersInPlace">The next question of a questionnaire goes into the response, where it takes the place of the one that was answered.</param>
    public async Task<TurnAnswer?> Take(Activity activity, bool answersInPlace = false, CancellationToken cancellation = default)
    {
        if (ReadInput(activity) is not { } input)
            return null;

        var conversation = ConversationOf(activity);
        var isArrival = input.Kind == InputKind.Arrival;
        var inbound = new Inbound
        {
            Conversation = conversation,
            Key = isArrival ? $"{conversation}|arrival" : activity.Id is null ? null : $"{conversation}|{activity.Id}",
            Echo = isArrival ? null : activity with { From = activity.From! with { Role = "user" } },
            Delivery = activity.ExpectsReplies || activity.ServiceUrl is null ? Delivery.Log : Delivery.Outbox,
            Reference = activity.ServiceUrl is null ? null : Address(activity),
        };
        return await Take(activity, store.Links.PersonAt(AddressOf(activity)), inbound, answersInPlace, cancellation);
    }

    /// <summary>True for words that speak of danger, wherever they were written.</summary>
    public bool IsAlarming(string words) => coach.Language.CheckSafety(coach.Language.Read(words)).IsHit;

    /// <summary>The app was taken away. Whoever is known elsewhere too keeps what is there.</summary>
    public async Task Leave(Activity activity)
    {
        var address = AddressOf(activity);
        if (store.Links.PersonAt(address) == address)
            await store.Leave(address);
    }

    /// <summary>Takes a turn of a channel that knows the person and the way back itself; what the coach does not answer is kept as it was said.</summary>
    public Task<TurnAnswer> Take(Activity activity, string person, Inbound inbound, CancellationToken cancellation = default) => Take(activity, person, inbound, false, cancellation);

    private async Task<TurnAnswer> Take(Activity activity, string person, Inbound inbound, bool answersInPlace, CancellationToken cancellation)
    {
        var aboutLinks = inbound.Key is { } key && store.IsAnswered(person, key) ? null : await links.Hear(activity, IsWeb(activity) ? person : AddressOf(activity), IsWeb(activity));
        var answer = await store.TakeTurn(
            person, inbound, state => aboutLinks is { } words ? Say(words, state, activity) : ReadInput(activity) is { } input ? Respond(state, input, activity, person, answersInPlace) : new TakenTurn(state, [], []), cancellation);
        LogTurn(log, keys.Tag(person), activity.ChannelId ?? "unknown", answer.Replies.Count, answer.IsRepeated);
        return answer;
    }

    private TakenTurn Respond(PersonState state, Input input, Activity activity, string person, bool answersInPlace)
    {
        try
        {
            var turn = Respond(state, input);
            var replies = turn.Replies.Select((reply, at) => Write(reply, activity, at == turn.Replies.Count - 1)).ToList();
            if (turn.Effects.Any(effect => effect is Effect.Export))
                replies.Insert(replies.Count - 1, Hand(person, activity));
            replies.AddRange(Events(turn, activity));
            IReadOnlyList<Activity> said = turn.State.IsDiscreet ? [.. replies.Select(Discreet)] : replies;
            var isSafety = turn.Replies.Any(reply => reply.IsSafety);
            if (TeamsActivity.IsTeams(activity))
                said = TeamsReplies.Fit(said);
            if (TeamsActivity.IsTeams(activity) && !isSafety)
                said = TeamsReplies.WithThumbs(said);
            return new TakenTurn(turn.State, said, turn.Effects)
            {
                IsSafety = isSafety,
                IsInResponse = answersInPlace && said is [var only] && ChoiceCard.IsScale(only),
            };
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The message of an exception may hold what a person wrote; its kind and place do not.
            LogFailure(log, keys.Tag(person), failure.GetType().Name, failure.StackTrace ?? "");
            var sorry = new Reply { Text = "Something went wrong on my side, and nothing of yours is lost. Please say that once more, or say “menu”." };
            return new TakenTurn(state, [Write(sorry, activity, isLast: true)], []);
        }
    }

    /// <summary>Words that came with a thumbs-down answer the question it opens, which then need not be asked.</summary>
    private Turn Respond(PersonState state, Input input)
    {
        if (input.Text.Length == 0 || input.Values.GetValueOrDefault("choice") != TeamsActivity.Feedback || IsAlarming(input.Text))
            return coach.Respond(state, input);
        var asked = coach.Respond(state, input with { Text = "" });
        return coach.Respond(asked.State, input with { Values = new Dictionary<string, string>() });
    }

    private static TakenTurn Say(LinkAnswer words, PersonState state, Activity to)
    {
        var reply = Write(new Reply { Text = words.Text, Choices = [.. words.Choices.Select(choice => new Choice(choice, choice))] }, to, isLast: true);
        return new TakenTurn(state, [state.IsDiscreet ? Discreet(reply) : reply], []);
    }

    private Input? ReadInput(Activity activity)
    {
        var now = clock.GetUtcNow();
        var input = new Input
        {
            When = DateTimeOffset.TryParse(activity.LocalTimestamp, out var local) ? now.ToOffset(local.Offset) : now,
            Locale = activity.Locale,
            TimeZone = activity.LocalTimezone,
            Channel = PlainChannels.Contains(activity.ChannelId ?? "") ? ChannelAbilities.PlainText : ChannelAbilities.Rich with { CanLink = IsWeb(activity) && settings.AppId is not null },
        };
        switch (activity.Type)
        {
            case ActivityTypes.Message:
                var text = activity.Text ?? "";
                var values = Values(activity.Value);
                var isFile = text.Length == 0 && values.Count == 0 && activity.Attachments is not null;
                return input with { Text = text, Values = values, Kind = isFile ? InputKind.Attachment : InputKind.Message };
            case ActivityTypes.ConversationUpdate when activity.MembersAdded is not null:
                return input with { Kind = InputKind.Arrival };
            default:
                return null;
        }
    }

    /// <summary>The fields of a card or button, as words; a bare value is the choice itself.</summary>
    private static Dictionary<string, string> Values(JsonElement? value) => value switch
    {
        { ValueKind: JsonValueKind.Object } fields => fields.EnumerateObject()
            .Where(field => field.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False)
            .GroupBy(field => field.Name, StringComparer.Ordinal)
            .ToDictionary(field => field.Key, field => field.Last().Value.ToString(), StringComparer.Ordinal),
        { ValueKind: JsonValueKind.String or JsonValueKind.Number } word => new Dictionary<string, string> { ["choice"] = word.ToString() },
        _ => [],
    };

    private static Activity Write(Reply reply, Activity to, bool isLast) => Answer(ActivityTypes.Message, to) with
    {
        Text = IsWeb(to) && AdaptiveCards.SaysItAll(reply) ? null : reply.Text,
        TextFormat = "plain",
        Locale = "en",
        InputHint = isLast ? "expectingInput" : "acceptingInput",
        SuggestedActions = reply.Choices.Count == 0
            ? null
            : new SuggestedActions { To = [Sender(to).Id!], Actions = [.. reply.Choices.Select(choice => CardAction.Saying(choice.Label, choice.Value))], IsScale = reply.Card?.Kind == "scale" },
        Attachments = AdaptiveCards.Draw(reply) is { } drawn ? [drawn with { SaysItAll = AdaptiveCards.SaysItAll(reply) }] : null,
    };

    /// <summary>What our own page does besides showing words: hide itself, or begin anew after an erasure.</summary>
    private static IEnumerable<Activity> Events(Turn turn, Activity to)
    {
        if (!IsWeb(to))
            yield break;
        if (turn.Replies.Any(reply => reply.Card?.Kind == "quick-exit"))
            yield return Answer("event", to) with { Name = "coach.quick-exit" };
        if (turn.Effects.Any(effect => effect is Effect.EraseEverything))
            yield return Answer("event", to) with { Name = "coach.erased" };
    }

    private static bool IsWeb(Activity activity) => activity.ChannelId == PostedActivity.Channel;

    private static Activity Answer(string type, Activity to) => new()
    {
        Type = type,
        ChannelId = to.ChannelId,
        ServiceUrl = to.ServiceUrl,
        Conversation = to.Conversation,
        From = (to.Recipient ?? new ChannelAccount { Id = "attachment-coach", Name = "Attachment Coach" }) with { Role = "bot" },
        Recipient = Sender(to),
    };

    /// <summary>The way to what is kept: two files on the web; in Teams a card, because a link would open for whoever it is passed on to.</summary>
    private Activity Hand(string person, Activity to)
    {
        var ticket = exports.TicketFor(person);
        return to.ChannelId is "directline" or "webchat"
            ? Write(new Reply { Text = "The two files are here for fifteen minutes." }, to, isLast: false) with { Attachments = [ExportTickets.File(ticket, "md"), ExportTickets.File(ticket, "json")] }
            : Write(new Reply { Text = "In this app I can’t hand you a file, so here it is to read. Link me with the web page (say “link”), and “export” there gives you the files." }, to, isLast: false) with
            {
                Attachments = TeamsActivity.IsTeams(to) && store.ReadEverything(person) is { } everything ? [ExportCard.Draw(everything)] : null,
            };
    }

    /// <summary>What shows outside the conversation, such as a notification, says nothing; and the page is told to hide its title.</summary>
    private static Activity Discreet(Activity activity) => activity with
    {
        ChannelData = DiscreetMark,
        Other = new Dictionary<string, JsonElement> { ["summary"] = JsonSerializer.SerializeToElement("New message") },
    };

    private static readonly JsonElement DiscreetMark = JsonSerializer.SerializeToElement(new Dictionary<string, bool> { ["discreet"] = true });

    /// <summary>When a conversation opens, the sender may be the bot itself; the person is then the member that is not.</summary>
    private static ChannelAccount Sender(Activity activity) =>
        activity.Type == ActivityTypes.ConversationUpdate
        && activity.MembersAdded?.FirstOrDefault(member => member.Id is { Length: > 0 } && member.Id != activity.Recipient?.Id) is { } joined
            ? joined
            : activity.From!;

    private static Activity Address(Activity activity) => new()
    {
        ChannelId = activity.ChannelId,
        ServiceUrl = activity.ServiceUrl,
        Conversation = activity.Conversation,
        From = activity.Recipient,
        Recipient = Sender(activity),
    };

    [LoggerMessage(LogLevel.Information, "Turn of {Person} on {Channel}: {Replies} replies, repeated {IsRepeated}")]
    private static partial void LogTurn(ILogger log, string person, string channel, int replies, bool isRepeated);

    [LoggerMessage(LogLevel.Error, "The coach failed on a turn of {Person}: {Kind}\n{Place}")]
    private static partial void LogFailure(ILogger log, string person, string kind, string place);
}
