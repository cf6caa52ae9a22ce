namespace DocGen.Package.Tests;

/// <summary>A stranger's project that knows DocGen only as a package.</summary>
internal sealed class PackageConsumer
{
    private static readonly string s_framework = $"net{Environment.Version.Major}.0";

    private readonly string _folder;
    private readonly string _version;
    private readonly string _feed;
    private readonly Dictionary<string, string> _environment;

    public PackageConsumer(PackedFeed feed, string folder, string packageCache)
    {
        _folder = folder;
        _version = feed.Version;
        _environment = new() { ["NUGET_PACKAGES"] = packageCache };
        Directory.CreateDirectory(folder);

        // Nothing but our feed: what restores here needs no other package of anybody's.
        _feed = feed.Packages;
        WriteSources("");
        WriteProject("DocGen");
    }

    public string Folder => _folder;

    /// <summary>Writes the project file: these packages, and properties of the project's own.</summary>
    public void WriteProject(string packages, string properties = "") => Write("Consumer.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>{s_framework}</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <UseAppHost>false</UseAppHost>
            <JsonSerializerIsReflectionEnabledByDefault>false</JsonSerializerIsReflectionEnabledByDefault>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            <NoWarn>CS1591</NoWarn>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {string.Join("", packages.Split(' ').Select(id => $"<PackageReference Include=\"{id}\" Version=\"{_version}\" />"))}
          </ItemGroup>
        </Project>
        """);

    /// <summary>Takes packages of others from where everybody gets them; ours still come from the feed.</summary>
    public void AlsoRestoreFromNuGet() => WriteSources("""<add key="nuget.org" value="https://api.nuget.org/v3/index.json" />""");

    /// <summary>Writes a file below the project's folder.</summary>
    public string Write(string path, string text)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    /// <summary>Takes a program from the folder <c>Consumer</c> of these tests.</summary>
    public void UseProgram(string name) => Write("Program.cs", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Consumer", name)));

    public Task<DotnetRun> Build(params string[] more) => Dotnet(["build", .. more]);

    public Task<DotnetRun> Dotnet(params string[] arguments) => Tests.Dotnet.Run(_folder, _environment, arguments);

    /// <summary>Builds with every warning an error, MSBuild's own too.</summary>
    public Task<DotnetRun> BuildStrictly() => Build("-warnaserror");

    public Task<DotnetRun> Start(params string[] arguments) =>
        Dotnet([Path.Combine("bin", "Debug", s_framework, "Consumer.dll"), .. arguments]);

    /// <summary>Runs the program that was published into a folder, as it is, without the dotnet command.</summary>
    public Task<DotnetRun> StartPublished(string folder) =>
        Tests.Dotnet.Run(Path.Combine(_folder, folder, OperatingSystem.IsWindows() ? "Consumer.exe" : "Consumer"), _folder, _environment);

    /// <summary>Runs the docgen command that was installed into the folder <c>tools</c>.</summary>
    public Task<DotnetRun> StartTool(params string[] arguments) => Tests.Dotnet.Run(Path.Combine(_folder, "tools", OperatingSystem.IsWindows() ? "docgen.exe" : "docgen"), _folder, _environment, arguments);

    private void WriteSources(string more) => Write("nuget.config", $"""
        <configuration>
          <packageSources>
            <clear />
            <add key="packed" value="{_feed}" />
            {more}
          </packageSources>
        </configuration>
        """);
}
