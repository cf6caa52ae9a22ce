namespace DocGen.Generator.Tests.Support;

/// <summary>A parameter as the compiled method tells it.</summary>
internal sealed record DumpedParameter(string Place, string Name, string Type, bool Required);
