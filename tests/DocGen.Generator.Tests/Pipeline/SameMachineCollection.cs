namespace DocGen.Generator.Tests.Pipeline;

/// <summary>The time zone belongs to the whole process.</summary>
[CollectionDefinition(nameof(SameMachineTests), DisableParallelization = true)]
public class SameMachineCollection;
