namespace DocGen.Benchmarks.Calls;

/// <summary>How the benchmark calls the client that NSwag generated and that is compiled while it runs.</summary>
public interface INSwagVoyages
{
    /// <summary>Opens a voyage; answers its number.</summary>
    Task<int?> OpenVoyageAsync();
}
