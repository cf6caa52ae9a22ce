namespace DocGen.Docs.Model;

/// <summary>A known word of an open enum.</summary>
/// <param name="Word">The word on the wire.</param>
/// <param name="Name">The C# name.</param>
public sealed record EnumMember(string Word, string Name);
