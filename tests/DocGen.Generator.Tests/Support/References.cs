using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Tests.Support;

/// <summary>What a user's project references: the frameworks that these tests run on, and our two packages.</summary>
internal static class References
{
    private static readonly string[] s_trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);

    /// <summary>DocGen and DocGen.AspNetCore in a web project.</summary>
    public static readonly MetadataReference[] Server = [.. s_trusted.Where(IsOfUsers).Select(Reference)];

    /// <summary>DocGen alone in a project with Microsoft.Extensions.Http.</summary>
    public static readonly MetadataReference[] Client = Without("DocGen.AspNetCore.dll");

    /// <summary>DocGen alone, and nothing but the base library.</summary>
    public static readonly MetadataReference[] BareClient = Without("DocGen.AspNetCore.dll", "Microsoft.Extensions.Http.dll");

    public static readonly MetadataReference Runtime = Reference(s_trusted.Single(file => Path.GetFileName(file) == "DocGen.Runtime.dll"));

    private static MetadataReference[] Without(params string[] files) => [.. Server.Where(reference => !files.Contains(Path.GetFileName(reference.Display)))];

    private static PortableExecutableReference Reference(string file) => MetadataReference.CreateFromFile(file);

    /// <summary>Of the files beside these tests only the packages' own belong to users; the rest is of the tests.</summary>
    private static bool IsOfUsers(string file) =>
        Path.GetDirectoryName(file) != Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory) || Path.GetFileName(file) is "DocGen.Runtime.dll" or "DocGen.AspNetCore.dll";
}
