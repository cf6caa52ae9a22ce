using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace DocGen.Runtime.Tests.Rules;

/// <summary>What users can see is written down, so that a change of it is seen in review.</summary>
public class PublicApiTests
{
    [Fact]
    public void The_public_members_are_those_that_are_written_down()
    {
        var path = Path.Combine(Folder(), "PublicApi.txt");
        var api = Describe(typeof(ApiClient).Assembly);
        if (Environment.GetEnvironmentVariable("DOCGEN_ACCEPT") == "1")
        {
            File.WriteAllText(path, api);
        }

        Assert.Equal(File.ReadAllText(path), api);
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

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
