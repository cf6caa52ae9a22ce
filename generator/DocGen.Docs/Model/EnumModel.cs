using DocGen.Docs.Collections;

namespace DocGen.Docs.Model;

/// <summary>An open enum: the words that the docs show, and room for those they don't.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Summary">What it is for, plain text.</param>
/// <param name="Members">The known words, in the docs' order where they list them, else sorted.</param>
public sealed record EnumModel(string Name, string Summary, EquatableArray<EnumMember> Members);
