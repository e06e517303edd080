using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using AttachmentCoachBot.Protocol.Authentication;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.Tokens;

namespace AttachmentCoachBot.Protocol.Tests.Authentication;

public sealed class SigningKeysTests : IDisposable
{
    private static readonly Uri Metadata = new("https://login.example/v1/.well-known/openidconfiguration");

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
    private readonly Publisher _publisher = new();
    private readonly HttpClient _http;
    private readonly SigningKeys _keys;
    private int _warnings;

    public SigningKeysTests()
    {
        _http = new HttpClient(_publisher);
        _keys = new SigningKeys(_http, Metadata, _clock, _ => _warnings++);
    }

    public void Dispose()
    {
        _http.Dispose();
        _publisher.Dispose();
    }

    [Fact]
    public async Task Many_who_ask_at_once_make_one_request()
    {
        var found = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => _keys.Find("k1")));

        Assert.All(found, Assert.NotNull);
        Assert.Equal(1, _publisher.Requests);
    }

    [Fact]
    public async Task An_unknown_key_is_searched_for_once_a_minute()
    {
        await _keys.Warm();
        for (var i = 0; i < 50; i++)
            Assert.Null(await _keys.Find($"nobody{i}"));
        Assert.Equal(2, _publisher.Requests);

        _clock.Advance(SigningKeys.BetweenSearches);
        Assert.Null(await _keys.Find("nobody"));
        Assert.Equal(3, _publisher.Requests);
    }

    [Fact]
    public async Task A_search_that_helped_does_not_count()
    {
        await _keys.Warm();
        for (var i = 2; i < 6; i++)
        {
            _publisher.Ids = [$"k{i}"];
            Assert.NotNull(await _keys.Find($"k{i}"));
        }
    }

    [Fact]
    public async Task The_last_good_keys_stay_when_the_address_fails_and_the_new_ones_come_with_it()
    {
        Assert.NotNull(await _keys.Find("k1"));
        _publisher.Fails = true;
        _publisher.Ids = ["k2"];
        _clock.Advance(TimeSpan.FromDays(3));

        Assert.NotNull(await _keys.Find("k1"));
        Assert.Null(await _keys.Find("k2"));
        Assert.True(_warnings > 0);

        _publisher.Fails = false;
        _clock.Advance(SigningKeys.AfterFailure);
        Assert.NotNull(await _keys.Find("k2"));
    }

    [Fact]
    public async Task Old_keys_are_read_again_behind_the_answer()
    {
        Assert.NotNull(await _keys.Find("k1"));
        _clock.Advance(SigningKeys.MaximumAge + TimeSpan.FromSeconds(1));

        Assert.NotNull(await _keys.Find("k1"));
        await _keys.Warm();

        Assert.Equal(2, _publisher.Requests);
    }

    [Theory]
    [InlineData("""{"jwks_uri":"http://login.example/keys"}""")]
    [InlineData("""{"jwks_uri":"http://127.0.0.1/keys"}""")]
    [InlineData("""{"jwks_uri":7}""")]
    [InlineData("[]")]
    [InlineData("no JSON")]
    public async Task Metadata_that_cannot_be_trusted_gives_no_keys(string metadata)
    {
        _publisher.Document = metadata;

        Assert.Null(await _keys.Find("k1"));
        Assert.True(_warnings > 0);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/", true)]
    [InlineData("https://europe.webchat.botframework.com/", true)]
    [InlineData("http://127.0.0.1:5000/emea/", true)]
    [InlineData("https://bots.example/", true)]
    [InlineData("http://bots.example/", false)]
    [InlineData("http://smba.trafficmanager.net/emea/", false)]
    [InlineData("https://evil.trafficmanager.net/", false)]
    [InlineData("https://evilbotframework.com/", false)]
    [InlineData("https://smba.trafficmanager.net.evil.example/", false)]
    [InlineData("https://smba.trafficmanager.net@evil.example/", false)]
    [InlineData("https://smba.trafficmanager.net:8443/", false)]
    [InlineData("https://169.254.169.254/", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("/emea/", false)]
    [InlineData(null, false)]
    public void Answers_go_only_to_hosts_on_the_list(string? address, bool isAllowed) =>
        Assert.Equal(isAllowed, new ServiceHosts(["127.0.0.1", "bots.example"]).Allows(address));

    private sealed class Publisher : HttpMessageHandler
    {
        private static readonly string[] Endorsements = ["msteams"];

        private readonly Dictionary<string, JsonWebKey> _made = [];

        public string[] Ids { get; set; } = ["k1"];
        public bool Fails { get; set; }
        public string Document { get; set; } = """{"jwks_uri":"https://login.example/keys"}""";

        /// <summary>Of the metadata.</summary>
        public int Requests { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.RequestUri == Metadata)
                Requests++;
            return Task.FromResult(Fails
                ? new HttpResponseMessage(HttpStatusCode.BadGateway)
                : new HttpResponseMessage { Content = new StringContent(request.RequestUri == Metadata ? Document : Keys()) });
        }

        private string Keys() => JsonSerializer.Serialize(new
        {
            keys = Ids.Select(id =>
            {
                if (!_made.TryGetValue(id, out var key))
                {
                    using var rsa = RSA.Create(2048);
                    _made[id] = key = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(rsa.ExportParameters(false)));
                }

                return new { kty = "RSA", kid = id, n = key.N, e = key.E, endorsements = Endorsements };
            }),
        });
    }
}
