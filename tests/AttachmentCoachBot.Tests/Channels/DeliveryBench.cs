using System.Diagnostics.Metrics;
using AttachmentCoachBot.Channels;
using AttachmentCoachBot.Dialogs;
using AttachmentCoachBot.Protocol.Activities;
using AttachmentCoachBot.Protocol.Authentication;
using AttachmentCoachBot.Protocol.Connector;
using AttachmentCoachBot.Storage;
using AttachmentCoachBot.Storage.Privacy;
using AttachmentCoachBot.Storage.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace AttachmentCoachBot.Tests.Channels;

/// <summary>A store, a courier and a channel, with a clock that only the test moves.</summary>
internal sealed class DeliveryBench : IAsyncDisposable
{
    public const string Person = "msteams|29:someone", Conversation = "msteams|a:1@x;y=z";

    private readonly ServiceProvider _services = new ServiceCollection().AddMetrics().BuildServiceProvider();
    private readonly HttpClient _http;
    private readonly MeterListener _listener = new();

    private DeliveryBench(TestChannel channel, string file, DateTimeOffset now)
    {
        Channel = channel;
        Clock = new FakeTimeProvider(now);
        _http = new HttpClient(new Steps(this)) { Timeout = TimeSpan.FromSeconds(60) };
        Pauses = new EagerClock(Clock);
        Store = Open(file);
        Tokens = new AccessTokens(_http, TokenRequests.WithSecret(new Uri(channel.Address), "tenant", "app", "secret", "scope"), Pauses);
        Courier = new Courier(
            Store.Outbox, new ConnectorClient(_http, Tokens, new ServiceHosts(["127.0.0.1"])), Pauses,
            ActivatorUtilities.CreateInstance<ChannelMetrics>(_services), NullLogger<Courier>.Instance);
        File = file;
        var meters = _services.GetRequiredService<IMeterFactory>();
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (ReferenceEquals(instrument.Meter.Scope, meters) && instrument.Name == "coach.channel.dead_letters")
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((_, _, tags, _) => Died.Add($"{tags[0].Value}"));
        _listener.Start();
    }

    /// <summary>Why letters were given up, as the metric counts them.</summary>
    public List<string> Died { get; } = [];

    public FakeTimeProvider Clock { get; }
    public EagerClock Pauses { get; }
    public TestChannel Channel { get; }
    /// <summary>How long an answer is waited for.</summary>
    public TimeSpan Patience { set => _http.Timeout = value; }

    public TestConnector Connector => Channel.Connector;
    public CoachStore Store { get; }
    public AccessTokens Tokens { get; }
    public Courier Courier { get; }
    public string File { get; }

    /// <summary>Called before and after every request to the channel, with a name for the step.</summary>
    public Action<string>? Step { get; set; }

    public static async Task<DeliveryBench> Start() =>
        new(await TestChannel.Start(), Path.Combine(Directory.CreateTempSubdirectory("coach-").FullName, "coach.db"), new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    /// <summary>Another server with the same channel and this file.</summary>
    public DeliveryBench Restart(string file) => new(Channel, file, Clock.GetUtcNow()) { IsSecond = true };

    private bool IsSecond { get; init; }

    public CoachStore Open(string file) => new($"Data Source={file}", new OpenWrap(), Clock);

    /// <summary>A turn of the person with these answers.</summary>
    public Task Say(string id, params string[] answers) => Say(id, isSafety: false, Channel.ServiceUrl, answers);

    public Task Say(string id, bool isSafety, string? serviceUrl, params string[] answers)
    {
        var inbound = new Inbound
        {
            Conversation = Conversation,
            Key = id,
            Echo = new Activity { Type = "message", Id = id, Text = "hi" },
            Delivery = Delivery.Outbox,
            Reference = serviceUrl is null ? null : new Activity
            {
                ChannelId = "msteams", ServiceUrl = serviceUrl, Conversation = new ConversationAccount { Id = "a:1@x;y=z" },
                From = new ChannelAccount { Id = "28:bot" }, Recipient = new ChannelAccount { Id = "29:someone" },
            },
        };
        return Store.TakeTurn(Person, inbound, state => new TakenTurn(state, [.. answers.Select(text => new Activity { Type = "message", Text = text })], []) { IsSafety = isSafety });
    }

    public Task<int> Deliver() => Courier.BringAllDue();

    public async Task DeliverAfter(TimeSpan wait)
    {
        Clock.Advance(wait);
        await Deliver();
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Dispose();
        Store.Dispose();
        Tokens.Dispose();
        _http.Dispose();
        await _services.DisposeAsync();
        if (!IsSecond)
            await Channel.DisposeAsync();
    }

    private sealed class Steps(DeliveryBench bench) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var what = request.RequestUri!.AbsolutePath.EndsWith("/token", StringComparison.Ordinal) ? "the token" : "the message";
            bench.Step?.Invoke($"before {what}");
            try
            {
                return await base.SendAsync(request, cancellationToken);
            }
            finally
            {
                bench.Step?.Invoke($"after {what}");
            }
        }
    }

    private sealed class OpenWrap : IKeyWrap
    {
        public byte[] Wrap(byte[] key) => [.. key];
        public byte[] Unwrap(byte[] wrapped) => [.. wrapped];
    }
}
