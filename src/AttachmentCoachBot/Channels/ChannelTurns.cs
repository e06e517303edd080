using System.Text.Json.Nodes;
using AttachmentCoachBot.Endpoints;
using AttachmentCoachBot.Protocol.Activities;
using AttachmentCoachBot.Protocol.Connector;
using AttachmentCoachBot.Protocol.Errors;

namespace AttachmentCoachBot.Channels;

/// <summary>What becomes of an activity that was let in: a turn, an answer to an invoke, one polite line where others read along, or nothing.</summary>
internal sealed class ChannelTurns(CoachBot bot, ConnectorClient connector, TypingSign typing)
{
    private readonly RecentKeys _spoken = new(1000);

    public async Task<IResult> Take(Activity activity)
    {
        if (activity.Conversation!.IsShared)
            return Shared(activity);
        if (activity.Type == ActivityTypes.Invoke)
            return await Invoke(activity);

        if (TeamsActivity.IsRemoval(activity))
            await bot.Leave(activity);
        var heard = TeamsActivity.IsTeams(activity) ? TeamsActivity.Tidy(activity) : activity;

        // What was heard stays as it was heard, unless the new words speak of danger.
        if (TeamsActivity.NewWords(heard) is { } words && bot.IsAlarming(words))
            heard = heard with { Type = ActivityTypes.Message, Text = words, Attachments = null, Id = $"{heard.Id}-edited" };

        // The turn goes on when the caller hangs up: channels do after 15 seconds, and then send the same again.
        var turn = bot.Take(heard);
        if (heard is { ExpectsReplies: false, IsMessage: true, ServiceUrl: not null })
            _ = typing.ShowWhile(turn, heard);
        var answer = await turn;
        if (activity.ExpectsReplies)
            return Results.Json(new ActivitySet(answer?.Replies ?? []), ActivityJsonContext.Default.ActivitySet);
        return Results.StatusCode(answer is null ? StatusCodes.Status200OK : StatusCodes.Status202Accepted);
    }

    private async Task<IResult> Invoke(Activity activity)
    {
        if (CardPress.IsFeedback(activity))
        {
            var words = CardPress.FeedbackWords(activity);
            if (CardPress.IsDislike(activity))
                await bot.Take(TeamsActivity.Disliked(activity with { Name = null }, words));
            else if (words is not null && bot.IsAlarming(words))
                await bot.Take(activity with { Type = ActivityTypes.Message, Name = null, Value = null, Text = words });
            return Json([]);
        }

        if (!CardPress.IsCardAction(activity))
            return Answers.Error(StatusCodes.Status501NotImplemented, ErrorCodes.NotFound, "This bot has no such invoke.");
        if (CardPress.Read(activity) is not var (message, asked))
            return Json(CardPress.Refuse());

        var answer = await bot.Take(message, answersInPlace: true);
        return Json(CardPress.ShowCard(answer?.Replies is [var next] && ChoiceCard.IsScale(next) ? next.Attachments![0] : ChoiceCard.Answered(asked, message.Text!)));
    }

    /// <summary>Where others read along, one line, and nothing is stored.</summary>
    private IResult Shared(Activity activity)
    {
        if (activity.Type == ActivityTypes.Invoke)
            return Answers.Error(StatusCodes.Status501NotImplemented, ErrorCodes.NotFound, "This bot has no such invoke.");
        if (!activity.IsMessage)
            return Results.Ok();

        var line = new Activity
        {
            Type = ActivityTypes.Message, Text = "This is personal practice, so I only talk in a private chat. Write to me there.", TextFormat = "plain", ChannelId = activity.ChannelId,
            ServiceUrl = activity.ServiceUrl, From = activity.Recipient, Recipient = activity.From, Conversation = activity.Conversation, ReplyToId = activity.Id,
        };
        if (activity.ExpectsReplies)
            return Results.Json(new ActivitySet([line]), ActivityJsonContext.Default.ActivitySet);
        if (activity.ServiceUrl is not null && _spoken.Add($"{activity.ChannelId}|{activity.Conversation!.Id}|{activity.Id}"))
            _ = connector.Send(line);
        return Results.StatusCode(StatusCodes.Status202Accepted);
    }

    private static IResult Json(JsonObject body) => Results.Text(body.ToJsonString(), "application/json");
}
