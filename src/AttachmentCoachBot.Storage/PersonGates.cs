namespace AttachmentCoachBot.Storage;

/// <summary>
/// One turn of a person at a time in this process, in the order they came. It only saves work: across processes, and if this failed, the version of the state decides.
/// </summary>
internal sealed class PersonGates
{
    private readonly Dictionary<string, Gate> _gates = new(StringComparer.Ordinal);

    public async Task<IDisposable> Enter(string person, CancellationToken cancellation)
    {
        Gate gate;
        lock (_gates)
        {
            if (!_gates.TryGetValue(person, out gate!))
                _gates[person] = gate = new Gate(this, person);
            gate.Holders++;
        }

        try
        {
            await gate.Turnstile.WaitAsync(cancellation);
            return gate;
        }
        catch
        {
            Leave(gate);
            throw;
        }
    }

    private void Leave(Gate gate)
    {
        lock (_gates)
            if (--gate.Holders == 0)
            {
                _gates.Remove(gate.Person);
                gate.Turnstile.Dispose();
            }
    }

    private sealed class Gate(PersonGates gates, string person) : IDisposable
    {
        public string Person { get; } = person;
        public SemaphoreSlim Turnstile { get; } = new(1, 1);

        /// <summary>Those inside and those waiting.</summary>
        public int Holders { get; set; }

        public void Dispose()
        {
            Turnstile.Release();
            gates.Leave(this);
        }
    }
}
