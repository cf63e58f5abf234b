using CivilSociety.Exchange.Reading;

namespace CivilSociety.Exchange.Tests.Reading;

public sealed class UniqueNamesTests
{
    [Fact]
    public void Take_Should_AddTheCode_When_TheNameIsGivenInWhateverCase()
    {
        var names = new UniqueNames();

        string[] given = [names.Take("Training", "factor/training"), names.Take("training", "practice-feature/training"), names.Take("Selection", "selection")];

        Assert.Equal(["Training", "training (practice-feature/training)", "Selection"], given);
    }

    [Fact]
    public void Take_Should_Throw_When_NameAndCodeAreGivenTwice()
    {
        var names = new UniqueNames();
        names.Take("Training", "training");
        names.Take("Training", "training");

        Assert.Equal("The name 'Training (training)' is given twice.", Assert.Throws<InvalidOperationException>(() => names.Take("Training", "training")).Message);
    }
}
