using DocGen.SampleServer.Checking;

namespace DocGen.SampleServer.Storing;

/// <summary>What the in-memory mode makes of a call.</summary>
/// <param name="Json">The entity as it is now; null where the operation answers with none.</param>
/// <param name="Refusal">Why there is no answer; null where there is.</param>
internal sealed record MemoryAnswer(byte[]? Json, Refusal? Refusal = null);
