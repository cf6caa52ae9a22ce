namespace DocGen.Docs.Model;

/// <summary>A documented status of an operation.</summary>
/// <param name="Code">The HTTP status code.</param>
/// <param name="Meaning">The docs' text, plain.</param>
public sealed record StatusModel(int Code, string Meaning);
