using System.Globalization;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Packages.Tests;

/// <summary>The packages as they would be published, under a version of their own, and copies of the consumers beside them: nothing of the repository reaches these.</summary>
public sealed class PackedPackages : IAsyncLifetime
{
    private static readonly string[] Projects = ["CivilSociety.Domain", "CivilSociety.Catalog", "CivilSociety.Persistence", "CivilSociety.Exchange", "CivilSociety.Api"];

    private readonly Dictionary<string, string> _built = [];
    private readonly string _version = string.Create(CultureInfo.InvariantCulture, $"0.1.0-test.{DateTime.UtcNow.Ticks}");

    public string Folder { get; } = Directory.CreateTempSubdirectory("civil-society-").FullName;

    /// <summary>The files that were packed, without the version in their names.</summary>
    public IEnumerable<string> Files => Directory.GetFiles(Path.Combine(Folder, "feed")).Select(file => Path.GetFileName(file).Replace($".{_version}", "", StringComparison.Ordinal));

    public async Task InitializeAsync()
    {
        // With output of its own: other builds of the repository may run at the same time.
        await DotNet.RunAsync(
            Repository.Root,
            ["pack", await WriteProjectsAsync(), "-c", "Release", "-o", Path.Combine(Folder, "feed"), $"-p:Version={_version}", "--artifacts-path", Path.Combine(Folder, "packing"), "-v", "quiet", "-nologo"]);
        Copy(Path.Combine(Repository.Root, "tests", "Consumers"), Path.Combine(Folder, "consumers"));
        await File.WriteAllTextAsync(
            Path.Combine(Folder, "consumers", "nuget.config"),
            $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{Path.Combine(Folder, "feed")}" />
              </packageSources>
            </configuration>
            """);
    }

    /// <summary>Builds a consumer on the packages.</summary>
    /// <returns>The path of its assembly.</returns>
    public async Task<string> BuildAsync(string consumer)
    {
        if (!_built.TryGetValue(consumer, out var assembly))
        {
            var output = Path.Combine(Folder, "built", consumer);
            await CompileAsync(consumer, "build", output);
            _built.Add(consumer, assembly = Path.Combine(output, $"{consumer}.dll"));
        }

        return assembly;
    }

    /// <summary>The lines that a consumer prints.</summary>
    public async Task<string[]> RunAsync(string consumer) => await DotNet.RunAsync(Folder, [await BuildAsync(consumer)]);

    /// <summary>Publishes a consumer as a program that needs no .NET.</summary>
    /// <returns>The path of the program.</returns>
    public async Task<string> PublishAsync(string consumer, params string[] properties)
    {
        var output = Path.Combine(Folder, "published", Guid.NewGuid().ToString());
        await CompileAsync(consumer, "publish", output, ["--use-current-runtime", "--self-contained", .. properties]);
        return Path.Combine(output, OperatingSystem.IsWindows() ? $"{consumer}.exe" : consumer);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }

    // The cache of packages is empty at first: nothing stands in for what the packages lack.
    private Task CompileAsync(string consumer, string command, string output, params string[] options) => DotNet.RunAsync(
        Path.Combine(Folder, "consumers", consumer),
        [command, "-c", "Release", "-o", output, $"-p:CivilSocietyVersion={_version}", "-v", "quiet", "-nologo", "-warnaserror", .. options],
        ("NUGET_PACKAGES", Path.Combine(Folder, "packages")));

    private async Task<string> WriteProjectsAsync()
    {
        var file = Path.Combine(Folder, "packages.slnx");
        var projects = Projects.Select(name => $"<Project Path=\"{Path.Combine(Repository.Root, "src", name, $"{name}.csproj")}\" />");
        await File.WriteAllTextAsync(file, $"<Solution>{string.Concat(projects)}</Solution>");
        return file;
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(from, file);
            if (!path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(to, path))!);
                File.Copy(file, Path.Combine(to, path));
            }
        }
    }
}
