using AttachmentCoachBot.Privacy;
using Microsoft.Extensions.Configuration;

namespace AttachmentCoachBot.Tests.Privacy;

public sealed class MasterKeyTests
{
    [Theory]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("MTIzNDEyMzQxMjM0MTIzNDEyMzQxMjM0MTIzNDEyMzQ=")]
    [InlineData("cGFzc3dvcmRwYXNzd29yZHBhc3N3b3JkcGFzc3dvcmQ=")]
    public void A_key_that_somebody_typed_is_refused_in_production(string key)
    {
        var refused = Assert.Throws<ProblemException>(() => Load(isProduction: true, ("Privacy:MasterKey", key)));

        Assert.Contains("openssl rand -base64 32", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("changeme")]
    [InlineData("c2hvcnQ=")]
    public void A_key_of_another_length_is_refused_everywhere(string key) =>
        Assert.Throws<ProblemException>(() => Load(isProduction: false, ("Privacy:MasterKey", key)));

    [Fact]
    public void Random_keys_are_accepted_in_production()
    {
        for (var number = 0; number < 200; number++)
            Load(isProduction: true, ("Privacy:MasterKey", Convert.ToBase64String(System.Security.Cryptography.RandomNumberGenerator.GetBytes(32))));
    }

    [Fact]
    public void Without_a_key_one_is_made_once_for_the_owner_only()
    {
        var folder = Directory.CreateTempSubdirectory("keys-").FullName;

        var first = Load(isProduction: true, folder);
        var second = Load(isProduction: true, folder);

        Assert.Equal(first.Current, second.Current);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(MasterKeys.KeyFile(folder)));
    }

    private static MasterKeys Load(bool isProduction, params (string Name, string Value)[] settings) =>
        MasterKeys.Load(new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(setting => setting.Name, setting => (string?)setting.Value)).Build(), Directory.CreateTempSubdirectory("keys-").FullName, isProduction);

    private static MasterKeys Load(bool isProduction, string folder) => MasterKeys.Load(new ConfigurationBuilder().Build(), folder, isProduction);
}
