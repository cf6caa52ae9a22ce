using System.Text.Json.Serialization;

namespace DocGen.Benchmarks.Json;

/// <summary>What the source generator of System.Text.Json makes of the classes by hand.</summary>
[JsonSerializable(typeof(Voyage))]
internal sealed partial class SourceGenerated : JsonSerializerContext;
