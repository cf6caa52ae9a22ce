using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace DocGen.Runtime.Tests.Support;

/// <summary>What users can see of an assembly, as text that is compared with a file.</summary>
internal static class PublicApi
{
    /// <summary>Fails where the public members are not those that are written down.</summary>
    internal static void Verify(Assembly assembly, string file)
    {
        var path = Path.Combine(Repository.Root, "tests", file);
        var api = Describe(assembly);
        if (Environment.GetEnvironmentVariable("DOCGEN_ACCEPT") == "1")
        {
            File.WriteAllText(path, api);
        }

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), api);
    }

    private static string Describe(Assembly assembly)
    {
        var text = new StringBuilder("Accept a change by running this test with DOCGEN_ACCEPT=1.\n");
        foreach (var type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append('\n').Append(type.FullName).Append('\n');
            var members = type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(IsVisible).Select(m => "    " + Name(m)).Order(StringComparer.Ordinal);
            foreach (var member in members)
            {
                text.Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => (method.IsPublic || method.IsFamily) && !(method.IsSpecialName && (method.Name.StartsWith("get_", StringComparison.Ordinal) || method.Name.StartsWith("set_", StringComparison.Ordinal))),
        PropertyInfo property => property.GetAccessors(true).Any(a => a.IsPublic || a.IsFamily),
        FieldInfo field => field.IsPublic || field.IsFamily,
        _ => false,
    };

    private static string Name(MemberInfo member) =>
        member is PropertyInfo property ? $"{property} {{{string.Concat(property.GetAccessors(true).Where(a => a.IsPublic || a.IsFamily).Select(Accessor))} }}" : member.ToString()!;

    private static string Accessor(MethodInfo accessor) =>
        accessor.Name.StartsWith("get", StringComparison.Ordinal) ? " get;"
        : accessor.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;"
        : " set;";
}
