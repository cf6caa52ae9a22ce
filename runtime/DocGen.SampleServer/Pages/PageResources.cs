using System.Reflection;
using System.Text;

namespace DocGen.SampleServer.Pages;

/// <summary>Pages as resources of an assembly, where our targets put them.</summary>
internal static class PageResources
{
    /// <summary>What the names of all pages begin with; the same word stands in the targets.</summary>
    public const string Prefix = "DocGen.Pages/";

    public static IReadOnlyList<PageText> Read(Assembly assembly)
    {
        var names = Array.FindAll(assembly.GetManifestResourceNames(), name => name.StartsWith(Prefix, StringComparison.Ordinal));
        return names.Length > 0
            ? Array.ConvertAll(names, name => new PageText(name[Prefix.Length..], Text(assembly, name)))
            : throw new InvalidOperationException(
                $"The assembly {assembly.GetName().Name} holds no pages. Set <DocGenEmbedPages>true</DocGenEmbedPages> in its project, which references the package DocGen.SampleServer.");
    }

    private static string Text(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
