using DocGen.Generator.Tests.Support;

namespace DocGen.Generator.Tests.Robust;

/// <summary>A page costs no other page a byte.</summary>
internal static class OtherPages
{
    public static void Hold(GeneratorRun run) => Expect.None(
        from source in Lighthouse.Sources
        let found = run.Sources.GetValueOrDefault(source.Key)
        where found != source.Value
        select found is null ? $"{source.Key} is gone" : $"{source.Key} is\n{found}");
}
