namespace CareerCoach.Web.Intelligence.Models;

/// <summary>Leaves a model's server alone for a while after several failures in a row, then lets one call try. One for the whole server.</summary>
public sealed class ModelBreaker(AiOptions options, TimeProvider clock)
{
    private readonly Lock gate = new();
    private Uri? endpoint;
    private int failures;
    private DateTimeOffset closedUntil;

    /// <summary>True when a call may be made. After the rest one caller gets true and the others wait for how it ends.</summary>
    public bool MayCall(Uri? address)
    {
        lock (gate)
        {
            if (address != endpoint)
            {
                (endpoint, failures) = (address, 0); // another server has its own health
            }

            if (failures < options.BreakerFailures)
            {
                return true;
            }

            if (clock.GetUtcNow() < closedUntil)
            {
                return false;
            }

            Rest();
            return true;
        }
    }

    /// <summary>Notes how a call ended.</summary>
    public void Note(bool healthy)
    {
        lock (gate)
        {
            failures = healthy ? 0 : failures + 1;
            if (failures >= options.BreakerFailures)
            {
                Rest();
            }
        }
    }

    private void Rest() => closedUntil = clock.GetUtcNow().AddSeconds(options.BreakerSeconds);
}
