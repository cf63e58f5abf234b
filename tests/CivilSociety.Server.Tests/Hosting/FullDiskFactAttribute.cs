using CivilSociety.Tests.Shared;

namespace CivilSociety.Server.Tests.Hosting;

/// <summary>A test of a PostgreSQL server on a disk that is full; it is skipped, visibly, where no disk can be made for it.</summary>
internal sealed class FullDiskFactAttribute : FactAttribute
{
    public FullDiskFactAttribute() => Skip =
        PostgreSqlCluster.Programs is null ? PostgreSqlFactAttribute.Missing
        : !SmallDisk.CanBeMounted ? "A small disk cannot be mounted: run this test on Linux as root, in a container that may mount (--cap-add SYS_ADMIN)."
        : null;
}
