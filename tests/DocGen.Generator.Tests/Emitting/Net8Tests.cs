using Basic.Reference.Assemblies;
using DocGen.Generator.Tests.Support;

namespace DocGen.Generator.Tests.Emitting;

/// <summary>The oldest framework that we promise.</summary>
public class Net8Tests
{
    [Fact]
    public void Clients_compile_against_the_base_library_of_NET_8()
    {
        var run = GeneratorRun.In(UserProject.Default.With("DocGenEmit", "Client") with { References = [.. Net80.References.All, References.Runtime] }, Harbour.Pages);
        Assert.Empty(run.Shown());
        run.Output.AssertCompiles();
    }
}
