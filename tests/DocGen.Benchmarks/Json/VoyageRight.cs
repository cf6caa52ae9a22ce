namespace DocGen.Benchmarks.Json;

/// <summary>By hand.</summary>
public sealed class VoyageRight
{
    public string? Mask { get; set; }
    public string? FieldType { get; set; }
    public int? FieldLength { get; set; }
}
