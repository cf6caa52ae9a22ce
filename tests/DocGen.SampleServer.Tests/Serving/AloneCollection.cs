namespace DocGen.SampleServer.Tests.Serving;

/// <summary>Tests that need the machine for themselves.</summary>
[CollectionDefinition("alone", DisableParallelization = true)]
public class AloneCollection;
