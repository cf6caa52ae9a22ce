namespace DocGen.SampleServer.Storing;

/// <summary>What is known of an entity since somebody changed it.</summary>
/// <param name="Json">Its members as they were sent; null since it was deleted.</param>
/// <param name="Changed">When.</param>
internal sealed record KeptEntity(byte[]? Json, DateTimeOffset Changed);
