namespace AttachmentCoachBot.Dialogs.Welcome;

/// <summary>The welcome under way; its steps are “ready” and “nickname”.</summary>
public sealed record WelcomeFrame : DialogFrame;
