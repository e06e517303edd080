using System.Net;
using AttachmentCoachBot.Channels;
using Microsoft.Extensions.Configuration;

namespace AttachmentCoachBot.Tests.Channels;

public sealed class BotSettingsTests
{
    [Fact]
    public async Task Outside_Development_a_server_without_an_app_id_runs_and_lets_nobody_post()
    {
        await using var channel = await TestChannel.Start();
        await using var server = await BotServer.Start(
            channel, "--environment", "Production", "--MicrosoftAppId", "", "--Privacy:MasterKey", Convert.ToBase64String(new byte[32].Select((_, at) => (byte)at).ToArray()));

        Assert.Equal(HttpStatusCode.Unauthorized, (await server.Post(server.Message("m1", "hi"), [])).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await server.Post(server.Message("m1", "hi"))).Status);
    }

    [Theory]
    [InlineData("BotFramework:AllowUnauthenticated", "true")]
    [InlineData("BotFramework:AllowUnauthenticated", "perhaps")]
    [InlineData("MicrosoftAppType", "Triple")]
    [InlineData("MicrosoftAppTenantId", "")]
    [InlineData("MicrosoftAppPassword", "")]
    [InlineData("BotFramework:OpenIdMetadata", "http://login.example.com/")]
    [InlineData("BotFramework:LoginAuthority", "login")]
    [InlineData("BotFramework:ClockSkew", "01:00:00")]
    public void A_mistake_is_told_by_its_name_before_anything_starts(string name, string value) =>
        Assert.Contains(name, Assert.Throws<ProblemException>(() => Read((name, value))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_managed_identity_needs_no_password_and_an_old_bot_asks_the_common_tenant()
    {
        Assert.Null(Read(("MicrosoftAppType", "UserAssignedMSI"), ("MicrosoftAppPassword", "")).Password);
        Assert.Equal("botframework.com", Read(("MicrosoftAppType", "MultiTenant")).Tenant);
    }

    private static BotSettings Read(params (string Name, string Value)[] changes)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["MicrosoftAppId"] = TokenMint.AppId, ["MicrosoftAppPassword"] = "secret", ["MicrosoftAppTenantId"] = "tenant" })
            .AddInMemoryCollection(changes.Select(change => new KeyValuePair<string, string?>(change.Name, change.Value)))
            .Build();
        return BotSettings.From(configuration, isDevelopment: false);
    }
}
