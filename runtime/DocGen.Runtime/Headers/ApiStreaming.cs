namespace DocGen.Runtime;

/// <summary>Takes an answer as a stream instead of as a whole; see <c>ApiElements</c>.</summary>
public abstract class ApiStreaming
{
    private protected ApiStreaming()
    {
    }
}
