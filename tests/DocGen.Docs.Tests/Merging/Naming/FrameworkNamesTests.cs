using DocGen.Docs.Merging.Naming;

namespace DocGen.Docs.Tests.Merging.Naming;

public class FrameworkNamesTests
{
    /// <summary>What ImplicitUsings opens in every project, and what emitted files open.</summary>
    private static readonly string[] Namespaces =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks", "System.Text.Json", "System.Text.Json.Serialization"];

    /// <summary>Endings of helpers, which no entity has.</summary>
    private static readonly string[] NoEntities = ["EventArgs", "EventHandler", "Extensions", "Callback"];

    [Fact]
    public void No_type_that_a_file_sees_without_asking_is_missing()
    {
        Type[] known = [typeof(object), typeof(Uri), typeof(Console), typeof(Enumerable), typeof(Queryable), typeof(HttpClient), typeof(FileSystemWatcher), typeof(Barrier), typeof(Parallel), typeof(System.Text.Json.JsonElement), typeof(SortedSet<int>)];
        var seen = known.Select(type => type.Assembly).Distinct().SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type is { IsNested: false, IsInterface: false, IsGenericType: false } && Namespaces.Contains(type.Namespace)
                && !typeof(Exception).IsAssignableFrom(type) && !(typeof(Attribute).IsAssignableFrom(type) && type != typeof(Attribute)))
            .Select(type => type.Name).Where(name => !NoEntities.Any(ending => name.EndsWith(ending, StringComparison.Ordinal))).Append("Exception").ToArray();
        Assert.True(seen.Length > 250, $"{seen.Length}");
        var missing = string.Join(" ", seen.Except(FrameworkNames.All).Order(StringComparer.Ordinal));
        Assert.True(missing.Length == 0, missing);
    }
}
