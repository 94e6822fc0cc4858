#include "contract/lab.h"
int main(void)
{
    return 0;
}
