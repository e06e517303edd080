namespace AttachmentCoachBot.Dialogs.Tests;

public sealed class ShippedContentTests
{
    [Fact]
    public void The_shipped_content_has_no_mistakes()
    {
        if (Repository.Errors.All.Count > 0)
            Assert.Fail("\n" + string.Join("\n", Repository.Errors.All));
    }
}
