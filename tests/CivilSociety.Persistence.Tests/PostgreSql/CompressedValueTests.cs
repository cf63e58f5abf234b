using CivilSociety.Persistence.PostgreSql;

namespace CivilSociety.Persistence.Tests.PostgreSql;

public sealed class CompressedValueTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100_000)]
    public void Value_Should_RestoreTheBytesThatItWasMadeOf(int length)
    {
        var content = new byte[length];
        new Random(length).NextBytes(content);

        Assert.Equal(content, CompressedValue.Restore(CompressedValue.Of(content)));
    }

    [Fact]
    public void Value_Should_BeSmaller_When_ItsBytesRepeat() =>
        Assert.InRange(CompressedValue.Of(new byte[100_000]).Length, 1, 1000);

    [Fact]
    public void Value_Should_BeRefused_When_ItIsCutOff()
    {
        var value = CompressedValue.Of(new byte[100_000]);

        Assert.ThrowsAny<IOException>(() => CompressedValue.Restore(value[..^20]));
    }
}
