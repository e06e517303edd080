namespace AttachmentCoachBot.Language;

/// <summary>The four patterns of attachment research: tendencies in one relationship, not kinds of people.</summary>
public enum AttachmentPattern { Secure, Anxious, Avoidant, Disorganized }
